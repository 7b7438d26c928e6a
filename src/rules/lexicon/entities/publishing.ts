/** Writing and reading: articles, posts, news. */
import { defineEntities } from '../define-entity.ts';
import {
  choice,
  date,
  email,
  image,
  integer,
  longText,
  parent,
  rating,
  required,
  text,
  title,
  url,
} from '../fields.ts';
import { between, city, days, emailOf, inTurn, person, phrase, pick } from '../generate.ts';

export const publishingEntities = defineEntities('media', [
  {
    name: 'Article',
    synonyms: [
      'essay',
      'column',
      'feature story',
      'editorial',
      'information article',
      'encyclopedia entry',
      'text article',
      'original article',
      'expert article',
      'content article',
    ],
    description: 'A longer text with author and topic.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      image('image', 'Picture'),
      choice('topic', 'Topic', ['Culture', 'Science', 'Economy', 'Health', 'Technology', 'Nature']),
      text('author', 'Author'),
      date('publishedOn', 'Published on'),
      integer('minutes', 'Reading time', { unit: 'min', minimum: 1 }),
      required(longText('text', 'Text')),
    ],
    parents: [parent('Author', 'author', 'Author', 'author'), parent('Category', 'topic', 'Category', 'topic')],
    generate: {
      author: person,
      publishedOn: days(-160, -1),
      minutes: between(3, 14),
      image: phrase('{topic} illustration'),
    },
    rows: `
      title | topic | text
      The library that lends out tools | Culture | In a former fire station, drills and ladders go home with anybody who has a card. Three years on, the district buys fewer tools and knows more neighbours.
      What bats hear in our streets | Science | Recordings from forty crossings show how traffic changes the hunting songs of bats. The quietest hour is not the one you would expect.
      A currency made of bread | Economy | When the bank closed, a valley began to settle its accounts in loaves. The bakers kept the books, and the books balanced.
      Why short walks work | Health | Ten minutes after each meal do more than half an hour on Sunday. Researchers in Halifax measured it in four hundred volunteers.
      The last typewriter workshop | Culture | Two brothers repair machines that most people have forgotten. Their youngest customer is nine and writes detective stories.
      Cooling a city with shade | Nature | Trees, awnings and pale roofs brought the square down by four degrees. The plan cost less than one air-conditioned hall.
      Teaching a robot to fold | Technology | Towels are easy, shirts are hard and socks are philosophy. A visit to a laboratory full of laundry.
      How oysters clean a harbour | Nature | Each of them filters two hundred litres a day. Ten thousand were lowered in baskets; now you can see the bottom.
      The price of a free newspaper | Economy | Advertising paid for it until it did not. The editors explain what happened on the day they asked the readers.
      Sleep before the exam | Health | Students who stopped studying at ten in the evening scored higher than those who went on till two.
      A map of smells | Science | Volunteers walk with notebooks and noses. The result shows where the tannery stood two hundred years ago.
      Phones without screens | Technology | A small group of designers builds devices that only talk. Their test drivers are eighty and very critical.
      The choir that meets by ferry | Culture | Every Tuesday the nineteen-ten crossing sounds like a cathedral.
      Counting swifts | Nature | They sleep in the air and come back to the same brick. The town now builds with holes in mind.
      Small print, large letters | Economy | A law firm rewrites contracts on one page. Disputes fell by a third.
      Blood pressure at the barber's | Health | Three chairs, two nurses and a conversation about football: an unusual clinic reaches men who avoid doctors.
      The telescope in the barn | Science | Built from a water tank and a lorry axle, it found a comet in its second month.
      Learning to weld at sixty | Culture | The evening class has a waiting list, and most people on it are retired teachers.
      Batteries from old buses | Technology | Fourteen worn-out packs now keep a school lit through the night.
      When the river moved | Nature | After the flood, the town decided not to push it back.
    `,
  },
  {
    name: 'BlogPost',
    label: 'Post',
    synonyms: [
      'blog post',
      'blog',
      'post',
      'blog article',
      'blog entry',
      'personal blog',
      'microblog',
      'status update',
      'publishing content',
      'user post',
      'dynamic',
      'moment',
    ],
    description: 'A post with date and topic.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      image('image', 'Picture'),
      choice('category', 'Category', ['Travel', 'Food', 'Design', 'Code', 'Books', 'Life']),
      text('author', 'Author'),
      date('publishedOn', 'Published on'),
      required(longText('text', 'Text')),
    ],
    parents: [parent('Author', 'author', 'Author', 'author')],
    generate: { author: person, publishedOn: days(-120, 0), image: phrase('{category} photograph') },
    rows: `
      title | category | text
      Five days with one small bag | Travel | One pair of shoes, two shirts and no regrets. I missed nothing except my pillow.
      My grandmother's flatbread, finally | Food | She never measured anything, so I weighed her hands. Here are the numbers.
      Why I redraw every icon | Design | Sixteen pixels forgive nothing. Three before-and-after pairs.
      Deleting nine hundred lines | Code | The feature still works and the tests are faster. What I learnt about saying no.
      Twelve novels in twelve weeks | Books | Two left me cold, one kept me up until three.
      The year I grew tomatoes | Life | Forty plants, six ripe fruits and a very smug snail.
      Night bus to the mountains | Travel | The driver knew every bend and every song.
      What I cook when nobody watches | Food | Rice, egg, soy sauce, and the good chilli oil.
      Notes on a quiet colour | Design | Sage looks grey at noon and green at dusk; it is the room that changes.
      A bug that only appeared on Tuesdays | Code | It was the calendar, of course. It is always the calendar.
      Reading with a pencil | Books | Margins are for arguing.
      Learning to swim at thirty-four | Life | Week one: bubbles. Week nine: forty lengths.
      A ferry, a fog and a free lunch | Travel | The cook fed everybody because we were late.
      Sourdough for impatient people | Food | Start on Friday evening, eat on Saturday noon.
      Posters from the copy shop | Design | Two colours, cheap paper and a deadline.
      My first pull request | Code | One comma, three reviewers and a cake.
      Poems for the tram | Books | Short enough for four stops.
      Moving house with a piano | Life | Measure the stairs twice.
      Walking home from work | Travel | Eleven kilometres, once, to see what lies between.
      In praise of leftovers | Food | Tuesday's stew is better than Monday's.
      The bench outside the library | Life | People tell you things there.
    `,
  },
  {
    name: 'NewsStory',
    label: 'News story',
    pluralLabel: 'News stories',
    synonyms: [
      'news',
      'news article',
      'headline',
      'news item',
      'news report',
      'sports news',
      'industry news',
      'company news',
      'financial news',
      'news information',
      'latest news',
      'press release',
      'hot topic',
      'news content',
    ],
    description: 'What happened, where and when.',
    fields: [
      title('headline', 'Headline'),
      image('image', 'Picture'),
      choice('section', 'Section', ['Local', 'World', 'Business', 'Sport', 'Culture', 'Weather']),
      text('reporter', 'Reporter'),
      text('place', 'Place'),
      date('publishedOn', 'Published on'),
      text('summary', 'Summary'),
      required(longText('text', 'Text')),
    ],
    titleField: 'headline',
    generate: {
      reporter: person,
      place: city,
      publishedOn: days(-21, 0),
      image: phrase('{section} news scene'),
      summary: (_random, values) => String(values['text']).split('. ')[0] ?? null,
    },
    rows: `
      headline | section | text
      New ferry line cuts the crossing to twelve minutes | Local | The electric boat runs every quarter of an hour from Monday. Tickets cost the same as a tram ride.
      Harbour swim returns after nine years | Sport | Four hundred people registered in the first hour. The water has been clean enough since spring.
      Bakery strike ends with a shorter night | Business | Dough may now rise in the afternoon. Both sides speak of a good compromise.
      Heavy rain expected in the valleys | Weather | Up to sixty litres per square metre are forecast by Thursday evening. Cellars should be checked.
      Museum gives back twelve masks | Culture | The delegation will carry them home in April. A film about the journey is planned.
      Talks on the river treaty resume | World | Delegations from four countries meet in the old customs house. Water levels are the first item.
      Bus drivers win the city cup | Sport | The depot team beat the lawyers in extra time. The goalkeeper is due back at the wheel at five.
      Wool prices climb for the third month | Business | Mills blame a dry spring. Knitters are buying ahead.
      School garden feeds the canteen | Local | Pupils harvested eighty kilograms of potatoes. The cook wrote the menu around them.
      Festival moves under the bridge | Culture | Shelter from the rain and surprisingly good acoustics decided the matter.
      First snow closes the high pass | World | Drivers are asked to use the tunnel until further notice.
      Frost at night, sun by day | Weather | Gardeners should cover young plants until the weekend.
      Library opens on Sundays | Local | Volunteers and two librarians share the shift. Story hour begins at eleven.
      Shipyard receives order for six boats | Business | Work is secured until the end of the decade. Thirty apprentices will be hired.
      Runner, 71, finishes her fortieth marathon | Sport | She started in the last row and thanked every volunteer by name.
      Old cinema saved by its neighbours | Culture | Nine hundred shares were sold in eleven days. The first film is a comedy.
      Storm damage less than feared | Weather | Two roofs and one very old poplar were lost.
      Election count goes into the night | World | The last islands report by boat. A result is expected at noon.
      Crane lifts the new footbridge | Local | It weighs forty tonnes and fits to the centimetre.
      Start-up rents out repair benches | Business | By the hour, with tools and advice. The second shop opens in May.
    `,
  },
  {
    name: 'Author',
    synonyms: [
      'writer',
      'blogger',
      'journalist',
      'columnist',
      'poet',
      'artist',
      'musician',
      'singer',
      'photographer',
      'illustrator',
      'actor',
      'creator',
      'influencer',
      'streamer',
      'anchor',
      'celebrity',
    ],
    description: 'A person who makes works.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('photo', 'Photo'),
      text('field', 'Field'),
      text('city', 'City'),
      integer('works', 'Works', { minimum: 0 }),
      email('email', 'Email'),
      longText('about', 'About'),
    ],
    generate: {
      name: person,
      photo: phrase('portrait of {name}'),
      field: pick('Novels, Essays, Poems, Photography, Songs, Illustration, Radio, Film'),
      city,
      works: between(1, 42),
      email: emailOf('name'),
      about: pick([
        'Writes in the morning, gardens in the afternoon.',
        'Won a debut prize with a book about ferries.',
        'Worked as a nurse for twelve years before the first exhibition.',
        'Records everything on tape, including birds.',
        'Translates from Portuguese and Twi.',
        'Teaches at the evening school.',
        'Lives above a piano workshop.',
      ]),
    },
  },
  {
    name: 'Review',
    synonyms: [
      'critique',
      'product review',
      'user review',
      'book review',
      'movie review',
      'evaluation',
      'rating',
      'customer review',
      'restaurant review',
    ],
    description: 'What somebody thought of it.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      text('subject', 'About'),
      text('author', 'Author'),
      required(rating('stars', 'Stars', { minimum: 1, maximum: 5 })),
      date('writtenOn', 'Written on'),
      required(longText('text', 'Text')),
    ],
    parents: [
      parent('Product', 'subject', 'Product', 'subject'),
      parent('Book', 'subject', 'Book', 'subject'),
      parent('Movie', 'subject', 'Movie', 'subject'),
      parent('Restaurant', 'subject', 'Restaurant', 'subject'),
      parent('Hotel', 'subject', 'Hotel', 'subject'),
      parent('Game', 'subject', 'Game', 'subject'),
    ],
    generate: { author: person, writtenOn: days(-200, -1) },
    rows: `
      title | subject | stars | text
      Better after a month | Cast-iron skillet | 5 | It sticks for a week, then never again. The handle is shorter than I like.
      Quiet, bright, worth the stairs | Old Town attic | 5 | Four flights, but you wake up among swallows.
      Good story, slow middle | The Salt Road | 4 | The border chapters are superb; two of them would have been enough.
      Not for tall people | Tatami townhouse | 3 | Lovely garden. I met every door frame with my forehead.
      The best dosa on this side of the river | Bombay Junction | 5 | Crisp to the last bite, and the chutney is made to order.
      Stopped after a year | Kitchen radio | 2 | Sound was great, then the dial came loose. Repair took three weeks.
      Made my commute shorter | Night Trains of Europe | 5 | I missed my stop twice while reading.
      Friendly, if unhurried | Fika House | 4 | Bring time. The buns deserve it.
      Warm and repairable | Merino jumper | 5 | The shop sent matching yarn for the elbow, free of charge.
      Rained and still perfect | Fjord kayaking weekend | 5 | Guides who know the weather, and soup at the right moment.
      Thin walls | Station Hotel | 3 | Comfortable bed, but I know my neighbour's playlist now.
      My daughter draws wolves everywhere | How to Draw a Wolf | 5 | On paper, on windows and once on the dog.
      Portions for mice | Le Petit Zinc | 3 | Delicious, but order two mains.
      Does what it says | Portable power bank | 4 | Three charges, as promised. A little heavy.
      Ending I did not expect | Orchard in Winter | 4 | I argued with my sister about it for an hour.
      Clean and exactly as pictured | Canal-side studio | 5 | The bicycles have been serviced, too.
      Too sweet for me | Chocolate hazelnut tart | 3 | My guests disagreed and finished it.
      A patient teacher | Drawing what you see | 5 | I can now see that my chair is crooked.
      Leaks at the seam | Rain jacket | 2 | Fine in drizzle; in real rain the left shoulder is wet.
      Worth the wait | Noodle Yard | 5 | Forty minutes in the queue, two seconds to forget them.
    `,
  },
  {
    name: 'Website',
    label: 'Website entry',
    pluralLabel: 'Websites',
    synonyms: [
      'web link',
      'website link',
      'navigation link',
      'subscription source',
      'rss source',
      'feed',
      'news source',
      'website entry',
      'site entry',
      'search engine',
      'crawled data',
    ],
    description: 'A site on the web with its subject.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      url('address', 'Address'),
      choice('subject', 'Subject', ['News', 'Science', 'Design', 'Food', 'Travel', 'Technology']),
      text('language', 'Language'),
      date('addedOn', 'Added on'),
      longText('description', 'Description'),
    ],
    generate: {
      address: (_random, values) =>
        `https://${String(values['name'])
          .toLowerCase()
          .replaceAll(/[^a-z]+/g, '')}.example`,
      subject: inTurn('News, Science, Design, Food, Travel, Technology'),
      language: pick('English, Spanish, French, Japanese'),
      addedOn: days(-400, -1),
    },
    rows: `
      name | description
      Harbour Herald | Local news with a very good shipping column.
      Orbit Notes | Short explanations of new papers in astronomy.
      Gridwork | Interface patterns with code and reasons.
      Crumb Journal | Baking science without mystique.
      Slow Rail Atlas | Routes, seats and station cafés.
      Packet and Wire | Networks explained by people who run them.
      Meridian Weekly | Long reads from five continents.
      Field Station | Diaries from research huts.
      Letterpress Daily | Type, paper and ink.
      Market Spoon | What is in season, and where.
      Islands by Ferry | Timetables and tips for two hundred islands.
      Compile Times | Tools for programmers, tested honestly.
      The Quiet Bulletin | Good news, checked twice.
      Mossbook | Identify mosses by photo and patience.
      Chair Archive | Every chair since 1900, almost.
      Noodle Map | Broth by broth across Asia.
      Walk and Sketch | City walks for people with pencils.
      Old Machines | Emulators and manuals for forgotten computers.
      Valley Voice | Village news in four dialects.
      Tidepool | Marine biology for beginners.
    `,
  },
]);
