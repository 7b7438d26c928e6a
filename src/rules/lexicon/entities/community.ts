/** People who meet, talk and help each other. */
import { defineEntities } from '../define-entity.ts';
import {
  choice,
  date,
  datetime,
  email,
  image,
  integer,
  longText,
  money,
  parent,
  required,
  text,
  title,
} from '../fields.ts';
import { between, city, days, daysAt, emailOf, inTurn, person, phrase, pick, when } from '../generate.ts';

export const communityEntities = defineEntities('community', [
  {
    name: 'ForumTopic',
    label: 'Topic',
    synonyms: [
      'forum topic',
      'thread',
      'discussion',
      'forum post',
      'discussion topic',
      'forum',
      'community post',
      'question and answer',
      'q&a',
      'topic',
      'board',
    ],
    description: 'A question or subject that people discuss.',
    owned: true,
    publicCreate: true,
    layout: 'table',
    fields: [
      title(),
      choice('category', 'Category', ['Help', 'Ideas', 'Show and tell', 'Local', 'Off topic']),
      text('author', 'Author'),
      integer('replies', 'Replies', { minimum: 0 }),
      date('postedOn', 'Posted on'),
      required(longText('text', 'Text')),
    ],
    generate: { author: person, replies: between(0, 64), postedOn: days(-60, 0) },
    rows: `
      title | category | text
      Which glue for a wooden chair? | Help | The rung comes loose every winter. Hide glue or something from a tube?
      A bench at every tram stop | Ideas | I counted: eleven of nineteen stops have none. Who would write to the city with me?
      My first bicycle wheel, true at last | Show and tell | Four evenings, one broken spoke and a borrowed stand.
      Where to buy seed potatoes | Local | The usual shop has closed. I need about five kilos of an early kind.
      Best thing you repaired this year | Off topic | Mine is an alarm clock from 1961.
      Sourdough rises, then collapses | Help | Kitchen at nineteen degrees, flour from the mill. Photos in the evening.
      Tool library on Saturdays? | Ideas | I have a room and shelves; we would need a list and three volunteers.
      Balcony cinema, results | Show and tell | Sheet, projector, twelve neighbours and one very interested cat.
      Road works on Mill Hill | Local | Buses are diverted until the twentieth; the stop is at the chapel.
      Words you only use at home | Off topic | We say "thunder cheese" and nobody knows why.
      Router drops out at seven | Help | Every evening, for about ten minutes. New cable made no difference.
      Swap shelf in the hallway | Ideas | Books, jars and board games. What rules work for you?
      Knitted a hat for a pillar box | Show and tell | It is officially the warmest letter box in town.
      Lost grey cat, Orchard Avenue | Local | Answers to Figaro, or does not answer at all.
      Rain songs | Off topic | One per person, please.
      How to bleed a radiator | Help | Top floor is cold, ground floor boils.
      Car-free Sunday | Ideas | Three streets, music and a long table.
      Restored door, before and after | Show and tell | Seven layers of paint. Seven!
      Swimming lane for beginners | Local | The pool asks what times would suit us.
      What are you reading aloud? | Off topic | We are on chapter nine of the dragon.
    `,
  },
  {
    name: 'Comment',
    label: 'Reply',
    pluralLabel: 'Replies',
    synonyms: ['comment', 'reply', 'answer', 'response', 'comment content', 'post comment', 'user comment'],
    description: 'What somebody says to it.',
    titleField: 'subject',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('subject', 'Subject'),
      required(longText('text', 'Text')),
      text('author', 'Author'),
      date('postedOn', 'Posted on'),
    ],
    parents: [
      parent('ForumTopic', 'topic', 'Topic'),
      parent('BlogPost', 'post', 'Post'),
      parent('Article', 'article', 'Article'),
      parent('NewsStory', 'story', 'Story'),
    ],
    generate: { author: person, postedOn: days(-40, 0) },
    rows: `
      subject | text
      Hide glue, definitely | It can be undone later, which you will be glad of.
      Count me in | I can take the stops on the east side.
      Beautiful work | How did you tension the last four spokes?
      Try the Saturday market | The man with the red van has three kinds.
      A sewing machine | It had swallowed a button in 1974.
      Too warm, not too cold | Mine collapses when it is left too long. Try an hour less.
      I have drills to lend | And a ladder, if somebody can carry it.
      Which projector was it? | We would like to copy this shamelessly.
      The stop has moved again | It is now in front of the bakery.
      Ours is "sofa soup" | Soup that is eaten on the sofa, obviously.
      Check the baby monitor | Same channel, same hours. It was ours.
      One in, one out | That rule has kept our shelf tidy for two years.
      The postman loves it | He took a photo yesterday.
      Seen near the chapel | Grey, proud, about half past six.
      Mine is a slow waltz | I will bring the record.
      Start at the lowest floor | And keep a towel ready.
      We did this in June | Happy to share the permission form.
      What did you use to strip it? | My door has nine layers.
      Early mornings, please | Before seven would be ideal.
      The one with the moon | Every night for a month now.
    `,
  },
  {
    name: 'Event',
    synonyms: [
      'activity',
      'cultural activity',
      'concert',
      'festival',
      'gathering',
      'party',
      'performance',
      'exhibition event',
      'event information',
      'activity information',
      'webinar',
      'show event',
      'wedding',
      'campus activity',
      'community activity',
      'public welfare activity',
    ],
    description: 'Something that happens at a place and time.',
    publicCreate: true,
    fields: [
      title(),
      image('image', 'Picture'),
      choice('category', 'Category', ['Music', 'Workshop', 'Market', 'Talk', 'Sport', 'Family']),
      required(datetime('startsAt', 'Starts at')),
      text('place', 'Place'),
      text('organiser', 'Organiser'),
      integer('places', 'Places', { minimum: 1 }),
      money('price', 'Price'),
      longText('description', 'Description'),
    ],
    parents: [parent('Venue', 'place', 'Venue', 'place'), parent('Group', 'group', 'Group')],
    generate: {
      startsAt: daysAt(-8, 60, '10:00,14:00,18:30,19:30'),
      place: pick('Town Hall, Riverside Pavilion, Library Annex, Old Fire Station, Harbour Stage, Botanical Garden'),
      organiser: person,
      places: between(12, 240),
      price: pick([0, 0, 500, 800, 1200, 1800]),
      image: phrase('{category} event poster'),
    },
    rows: `
      title | category | description
      Brass on the quay | Music | Four bands, one tide, bring a cushion.
      Repair café | Workshop | Bring something broken and leave with something mended.
      Night market under the arches | Market | Fifty stalls, lanterns and soup until eleven.
      How bridges sing | Talk | An engineer plays recordings of cables in the wind.
      Harbour swim | Sport | One kilometre from pier to pier, safety boats included.
      Kite day on the meadow | Family | Paper and sticks are here; wind is ordered.
      String quartet by candlelight | Music | Haydn, Shostakovich and a premiere.
      Letterpress for beginners | Workshop | Set your name in lead and print it on linen paper.
      Plant swap | Market | One cutting in, one cutting out.
      Writing about home | Talk | Three novelists from three continents.
      Sunrise yoga | Sport | In the bandstand, mats provided.
      Puppets at noon | Family | The dragon who was afraid of dark soup.
      Open-mic folk night | Music | Sign up at the door, two songs each.
      Sourdough in one afternoon | Workshop | You go home with a starter and flour on your shoes.
      Vintage bicycle fair | Market | Frames, bells and a parade at three.
      The city at four degrees more | Talk | Maps, questions and honest answers.
      Five-a-side cup | Sport | Twelve teams, one trophy made of bottle caps.
      Lantern walk | Family | We meet at the library when the lamps come on.
      Jazz and dumplings | Music | The kitchen plays along.
      Drawing marathon | Workshop | Six hours, six teachers, one very long roll of paper.
      Stargazing on the hill | Family | Telescopes, cocoa and, with luck, Saturn.
    `,
  },
  {
    name: 'Group',
    synonyms: [
      'community',
      'community group',
      'circle',
      'interest group',
      'user group',
      'association',
      'social group',
      'tribe',
      'home committee',
      'committee',
      'chat group',
      'study group',
    ],
    description: 'People with a shared interest.',
    publicCreate: true,
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('category', 'Category', ['Crafts', 'Nature', 'Music', 'Sport', 'Languages', 'Neighbourhood']),
      integer('members', 'Members', { minimum: 1 }),
      text('meets', 'Meets'),
      text('contactPerson', 'Contact person'),
      longText('description', 'Description'),
    ],
    generate: {
      members: between(6, 180),
      meets: pick([
        'Mondays, 19:00',
        'Every second Saturday',
        'First Sunday of the month',
        'Wednesdays, 18:30',
        'Once a season',
      ]),
      contactPerson: person,
      image: phrase('{name}'),
    },
    rows: `
      name | category | description
      Harbour Ringers | Music | Handbells for people who cannot read music yet.
      The Mending Circle | Crafts | Darning, patching and visible stitches.
      Swift Watch | Nature | We count, ring and build nest boxes.
      Slow Runners | Sport | Nobody is left behind; somebody always stops for photos.
      Café Español | Languages | One hour without English.
      Orchard Avenue Neighbours | Neighbourhood | Keys, cats and an annual long table.
      Linocut Tuesdays | Crafts | One press, nine aprons.
      River Keepers | Nature | Gloves, sacks and tea afterwards.
      Choir Without Notes | Music | Everything by ear and from memory.
      Winter Swimmers | Sport | Short, cold and loud.
      Sign Language Supper | Languages | We eat, sign and laugh.
      Station Quarter Forum | Neighbourhood | Streets, benches and the eternal crossing.
      Bread Bakers' Guild | Crafts | A starter older than most members.
      Bat Walkers | Nature | Detectors are lent for free.
      Ukulele Uprising | Music | Four strings, two hundred songs.
      Wheel Basketball | Sport | Spare chairs for newcomers.
      Tea and Japanese | Languages | Kana, cakes and conversation.
      Community Garden North | Neighbourhood | Forty beds and one wheelbarrow.
      Model Railway Friends | Crafts | Scale one to eighty-seven, patience one to one.
      Mushroom Walks | Nature | We look, name and leave most of them.
    `,
  },
  {
    name: 'Member',
    synonyms: [
      'club member',
      'membership',
      'member information',
      'member profile',
      'subscriber',
      'follower',
      'friend',
      'membership information',
      'member account',
      'registered member',
    ],
    description: 'A person who belongs.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      email('email', 'Email'),
      text('city', 'City'),
      choice('level', 'Membership', ['Guest', 'Regular', 'Supporter', 'Honorary']),
      date('joinedOn', 'Joined on'),
      integer('points', 'Points', { minimum: 0 }),
      longText('interests', 'Interests'),
    ],
    parents: [parent('Group', 'group', 'Group'), parent('Club', 'club', 'Club')],
    generate: {
      name: person,
      email: emailOf('name'),
      city,
      level: inTurn('Regular, Guest, Regular, Supporter, Regular, Honorary'),
      joinedOn: days(-1800, -5),
      points: between(0, 940, 10),
      interests: pick([
        'Bell ringing and bread.',
        'Linocut, maps, night trains.',
        'Running slowly, reading fast.',
        'Bats, bridges, brass music.',
        'Spanish, swimming, soup.',
        'Old radios and new friends.',
      ]),
    },
  },
  {
    name: 'Volunteer',
    synonyms: ['helper', 'volunteer information', 'volunteer work', 'volunteer activity'],
    description: 'A person who gives time.',
    titleField: 'name',
    publicCreate: true,
    fields: [
      title('name', 'Name'),
      email('email', 'Email'),
      text('skills', 'Skills'),
      choice('availability', 'Availability', ['Weekdays', 'Evenings', 'Weekends', 'Any time']),
      integer('hours', 'Hours given', { minimum: 0 }),
      choice('status', 'Status', ['New', 'Active', 'Pausing']),
    ],
    parents: [parent('Event', 'event', 'Event'), parent('Campaign', 'campaign', 'Campaign')],
    generate: {
      name: person,
      email: emailOf('name'),
      skills: pick([
        'First aid, driving',
        'Cooking for fifty',
        'Sign language',
        'Electrics and lamps',
        'Spreadsheets',
        'Carrying things',
        'Story telling',
        'Photography',
      ]),
      availability: inTurn('Weekends, Evenings, Weekdays, Any time'),
      hours: between(2, 220),
      status: inTurn('Active, Active, New, Pausing'),
    },
  },
  {
    name: 'Donation',
    synonyms: [
      'gift of money',
      'contribution',
      'pledge',
      'donation record',
      'crowdfunding contribution',
      'sponsorship',
      'charity donation',
    ],
    description: 'Money given for a purpose.',
    titleField: 'donor',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('donor', 'Donor'),
      required(money('amount', 'Amount')),
      text('purpose', 'Purpose'),
      date('givenOn', 'Given on'),
      choice('kind', 'Kind', ['Once', 'Monthly', 'Yearly']),
      longText('message', 'Message'),
    ],
    parents: [parent('Campaign', 'purpose', 'Campaign', 'purpose')],
    generate: {
      donor: person,
      amount: pick([500, 1000, 1500, 2000, 2500, 5000, 5000, 7500, 10000, 25000]),
      purpose: pick([
        'New instruments',
        'Kitchen for the shelter',
        'Lifeboat fund',
        'School garden',
        'Wheelchair ramp',
        'Winter coats',
      ]),
      givenOn: days(-120, 0),
      kind: inTurn('Once, Monthly, Once, Yearly'),
      message: pick([
        'For my aunt, who loved the garden.',
        'Keep going!',
        'From the whole third floor.',
        'Instead of birthday presents.',
        'You helped us last winter.',
        '',
      ]),
    },
  },
  {
    name: 'Campaign',
    synonyms: [
      'crowdfunding project',
      'charity project',
      'marketing campaign',
      'public welfare project',
      'fundraiser',
      'cause',
      'petition',
      'marketing activity',
      'advertisement',
      'ad',
      'advertising campaign',
      'charity',
    ],
    description: 'A purpose that people support together.',
    publicCreate: true,
    fields: [
      title(),
      image('image', 'Picture'),
      text('organiser', 'Organiser'),
      required(money('goal', 'Goal')),
      money('raised', 'Raised'),
      date('endsOn', 'Ends on'),
      choice('status', 'Status', ['Running', 'Reached', 'Ended']),
      longText('description', 'Description'),
    ],
    generate: {
      organiser: person,
      goal: between(150000, 4200000, 50000),
      status: inTurn('Running, Running, Reached, Ended'),
      raised: (random, values) =>
        Math.round(
          (Number(values['goal']) *
            (values['status'] === 'Reached' ? random.between(100, 128) : random.between(12, 92))) /
            100,
        ),
      endsOn: when('status', { Running: days(5, 80) }, days(-120, -3)),
      image: phrase('{title}'),
    },
    rows: `
      title | description
      Instruments for forty children | Violins, drums and one double bass for the school orchestra.
      A kitchen for the night shelter | Two cookers, a dishwasher and shelves that hold.
      Save the corner cinema | Nine hundred shares keep the projector running.
      Trees for the station square | Twelve limes, benches included.
      Winter coats, all sizes | Collected, washed and handed out before the frost.
      Ramp for the library | So that everybody comes in by the front door.
      Lifeboat engine | The old one is older than the crew.
      School garden with hens | Beds, tools and a fox-proof house.
      Accessible playground | A swing for wheelchairs and a path without gravel.
      Print the neighbourhood cookbook | Sixty recipes from nineteen countries.
      Repair the organ | 1,240 pipes, 300 of them silent.
      Wildlife hospital, new cages | For owls, hedgehogs and one grumpy badger.
      Festival without diesel | Batteries and solar for three stages.
      Bicycle lessons for adults | Fifty places, helmets lent.
      Books in fourteen languages | For the children's corner.
      Swim school for refugees | Teachers, towels and towels again.
      Restore the tin mural | It has faced the rain since 1958.
      Tools for the women's workshop | Lathes, goggles and a good first-aid kit.
      A boat for the rowing club | Eight seats, one very small cox.
      Community radio mast | Eighteen metres to reach the valley.
    `,
  },
  {
    name: 'Announcement',
    synonyms: [
      'notice',
      'bulletin',
      'information announcement',
      'public notice',
      'notification',
      'news announcement',
      'system announcement',
      'company announcement',
      'notification message',
    ],
    description: 'Something that everybody should know.',
    layout: 'table',
    fields: [
      title(),
      choice('audience', 'For', ['Everybody', 'Members', 'Residents', 'Staff']),
      date('publishedOn', 'Published on'),
      choice('importance', 'Importance', ['Normal', 'Important', 'Urgent']),
      text('author', 'Author'),
      required(longText('text', 'Text')),
    ],
    generate: {
      audience: inTurn('Everybody, Residents, Members, Staff'),
      publishedOn: days(-45, 0),
      importance: inTurn('Normal, Normal, Important, Normal, Urgent'),
      author: person,
    },
    rows: `
      title | text
      Water off on Tuesday morning | Between eight and eleven, in all houses of Linden Row. Please fill a kettle beforehand.
      New opening hours from June | We open at nine and close at seven, Saturdays at four.
      General meeting, all welcome | Report, accounts, election of two auditors, cake.
      Lift out of service | The part arrives on Thursday. Help with shopping is arranged at the desk.
      Winter timetable | The last boat leaves at twenty-one forty.
      Lost property is full | Please collect umbrellas, scarves and one tuba.
      Fire drill next week | You will hear the bell twice; meet at the lime tree.
      Summer holidays | The office is closed for two weeks, the hotline is not.
      New bins in the courtyard | Glass left, paper right, food waste in the brown one.
      Photo permission forms | Please hand them in before the class trip.
      Path closed after the storm | Use the lower gate until the trees are checked.
      Welcome to nine new members | Ask them about bees, boats and bookbinding.
      Change of bank account | Only the number printed on the new letter is valid.
      Tests in the indoor pool | Water is fine; the showers are being flushed.
      Street party permission granted | Three streets, from noon until ten.
      Server maintenance on Sunday | Pages may be slow between four and six in the morning.
      Flu vaccination in the hall | Walk in between ten and three.
      Key handover moved | To Wednesday at five, same place.
      Scholarships: apply by the 15th | Four places, one page, no fee.
      Thank you for 4,200 hours | That is how much time you gave this year.
    `,
  },
  {
    name: 'Poll',
    synonyms: [
      'survey',
      'questionnaire',
      'vote',
      'questionnaire survey',
      'opinion poll',
      'ballot',
      'form',
      'online form',
      'survey form',
      'feedback form',
      'decision',
    ],
    description: 'A question with answers to choose from.',
    publicCreate: true,
    titleField: 'question',
    layout: 'table',
    fields: [
      title('question', 'Question'),
      text('options', 'Answers'),
      integer('votes', 'Votes', { minimum: 0 }),
      date('closesOn', 'Closes on'),
      choice('status', 'Status', ['Open', 'Closed']),
      text('author', 'Asked by'),
    ],
    parents: [parent('Group', 'group', 'Group')],
    generate: {
      votes: between(4, 420),
      status: inTurn('Open, Open, Closed'),
      closesOn: when('status', { Closed: days(-60, -2) }, days(2, 30)),
      author: person,
    },
    rows: `
      question | options
      Where should the new bench stand? | Lime tree, bus stop, playground
      Which evening for the choir? | Monday, Wednesday, Thursday
      How do you come to work? | Tram, bicycle, car, on foot
      What colour for the front door? | Green, dark red, leave it
      Which book next? | The Salt Road, Orchard in Winter, Islands of Tea
      Longer opening on Fridays? | Yes, no, every second week
      Summer outing | Lake, museum, high ropes
      How satisfied are you with the canteen? | Very, mostly, hardly
      One wish for the playground | Swing, water, climbing wall
      Should the street be car-free on Sundays? | Yes, no, try it once
      Best time for the market | Morning, afternoon, evening
      Which language course is missing? | Arabic, Italian, sign language
      What slows you down most? | Meetings, messages, missing tools
      Name for the new boat | Heron, Clementine, Ada
      Potluck or caterer? | Potluck, caterer, half and half
      Do you feel safe on the path at night? | Yes, sometimes, no
      How often should the newsletter come? | Weekly, monthly, each season
      Which film opens the season? | Second Platform, Paper Lions, Mending Season
      Tea or coffee in meetings? | Tea, coffee, water is fine
      Where do you read the news? | Paper, phone, radio
    `,
  },
  {
    name: 'Message',
    synonyms: [
      'private message',
      'letter',
      'e-mail',
      'email',
      'mail',
      'chat message',
      'guestbook entry',
      'inbox message',
      'sms',
      'message record',
      'sending record',
      'card',
      'greeting card',
      'invitation',
    ],
    description: 'Words from one person to another.',
    titleField: 'subject',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('subject', 'Subject'),
      text('sender', 'From'),
      text('recipient', 'To'),
      datetime('sentAt', 'Sent at'),
      choice('folder', 'Folder', ['Inbox', 'Sent', 'Archive']),
      required(longText('text', 'Text')),
    ],
    generate: {
      sender: person,
      recipient: person,
      sentAt: daysAt(-20, 0, '08:12,09:47,11:05,14:31,17:20,20:02'),
      folder: inTurn('Inbox, Inbox, Sent, Archive'),
    },
    rows: `
      subject | text
      Keys for the hall | They are with the baker; please bring them back before nine.
      Lunch on Thursday? | The noodle place has six seats by the window.
      Photos from the harbour swim | You look much warmer than I felt.
      Draft for the open day | I changed the order of the stations, tell me if it works.
      Your parcel is with us | It is heavy and it rattles. Ring twice.
      Question about the lease | Is the cellar included in the eighty square metres?
      Recipe as promised | Less sugar than written, and wait for the second rise.
      Rehearsal moved | Half an hour later, same room.
      Thank you | For the lift, the umbrella and the patience.
      Minutes attached in words | We agreed on blue, the fourth of May and no speeches.
      Cat sitting in July | Twelve days, two meals, one balcony.
      Offer for the shelves | Oak or birch, delivered in three weeks.
      Train at 7:42 | Platform six. I have your ticket.
      Feedback on chapter three | The uncle should come in earlier.
      The boiler again | It hums, then it clicks, then it is cold.
      Happy birthday | May your bread rise and your trains be punctual.
      Handing over the garden | Beans need water, tomatoes need talking to.
      Two tickets left | Row nine, behind the tall man.
      Correction to yesterday | It is the 14th, not the 15th.
      Coming home | Ferry at six. Put the kettle on.
    `,
  },
  {
    name: 'Feedback',
    label: 'Feedback',
    pluralLabel: 'Feedback',
    synonyms: ['suggestion', 'opinion', 'idea', 'user feedback', 'customer feedback', 'proposal', 'wish'],
    description: 'What somebody liked or would change.',
    titleField: 'title',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('title', 'Subject'),
      choice('kind', 'Kind', ['Praise', 'Suggestion', 'Problem']),
      text('author', 'From'),
      choice('status', 'Status', ['New', 'Read', 'Answered', 'Done']),
      date('sentOn', 'Sent on'),
      required(longText('text', 'Text')),
    ],
    parents: [parent('Product', 'product', 'Product'), parent('Service', 'service', 'Service')],
    generate: { author: person, status: inTurn('New, Read, Answered, Done'), sentOn: days(-50, 0) },
    rows: `
      title | kind | text
      Friendly voice on the phone | Praise | She found my order without the number and made me laugh.
      A hook in the changing room | Suggestion | Coats end up on the floor.
      The search forgets my words | Problem | After going back, the field is empty.
      Best soup in weeks | Praise | Whoever added the lemon: thank you.
      Larger print on the timetable | Suggestion | My father cannot read the small column.
      Door closes too fast | Problem | It caught my pram twice.
      Quick repair | Praise | Brought at ten, mended by noon.
      Vegetarian option on Fridays | Suggestion | Something besides cheese, please.
      Letters overlap on my phone | Problem | In the list of courses, held upright.
      Kind to my son | Praise | The swimming teacher waited until he was ready.
      Bicycle stand near the entrance | Suggestion | The fence is full every morning.
      Confirmation arrived twice | Problem | Two messages, one minute apart.
      Clear signs | Praise | I found the room at once, for the first time.
      Quiet hour in the shop | Suggestion | No music on Tuesdays would help many of us.
      Wrong picture for the lamp | Problem | It shows the kettle.
      Great opening evening | Praise | The brass band was loud and perfect.
      Gift wrapping in paper | Suggestion | I would pay a little for it.
      Lights out at the back | Problem | The path behind hall two is dark.
      Well explained | Praise | I finally understand my heating bill.
      Earlier opening on Mondays | Suggestion | Half an hour would save my train.
    `,
  },
]);
