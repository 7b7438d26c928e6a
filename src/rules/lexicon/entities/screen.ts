/** Things to watch, hear and play. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, image, integer, longText, money, parent, rating, text, title } from '../fields.ts';
import { between, company, days, person, phrase, pick } from '../generate.ts';

const score = pick([3, 4, 4, 5, 5]);

export const screenEntities = defineEntities('media', [
  {
    name: 'Movie',
    synonyms: [
      'film',
      'cinema film',
      'tv series',
      'series',
      'show',
      'drama',
      'movie information',
      'anime',
      'documentary',
      'tv show',
      'cartoon',
      'play',
    ],
    description: 'A film with director, year and genre.',
    fields: [
      title(),
      image('poster', 'Poster'),
      choice('genre', 'Genre', ['Drama', 'Comedy', 'Thriller', 'Documentary', 'Animation', 'Adventure']),
      text('director', 'Director'),
      integer('year', 'Year', { minimum: 1890, maximum: 2030 }),
      integer('minutes', 'Length', { unit: 'min', minimum: 1 }),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      longText('plot', 'Plot'),
    ],
    generate: {
      director: person,
      year: between(1994, 2025),
      minutes: between(78, 162),
      rating: score,
      poster: phrase('film poster for {title}'),
    },
    rows: `
      title | genre | plot
      The Ferryman's Holiday | Comedy | A ferry captain takes the first week off in thirty years, and the whole island misses its appointments.
      Salt in the Wires | Thriller | A technician hears a distress call from a cable that was cut in 1962.
      Paper Lions | Animation | Two folded lions escape from a classroom and look for the sea.
      What the Orchard Saw | Drama | Three siblings return for the last harvest and find a fourth chair at the table.
      Sixty Beats | Documentary | A year with the drummers of a port city.
      The Long Way to Tilda | Adventure | A courier crosses the frozen lake with a letter that nobody may read.
      Second Platform | Drama | Two strangers miss the same train every day, on purpose.
      Beekeepers at Large | Comedy | A stolen hive, a very slow chase and a wedding.
      Blue Hour | Thriller | The night porter recognises a guest who checked out ten years ago.
      The Cartographer | Adventure | An apprentice sets out to correct a map and discovers why it was wrong.
      Mending Season | Documentary | Four repair workshops, one broken radio.
      Moonlight Laundry | Animation | Lost socks have a city of their own.
      A Quiet Increase | Drama | A village bank clerk notices that the poor are getting richer.
      Uncle Basil's Last Trick | Comedy | A retired magician must vanish once more, from his own birthday.
      Cold Harbour Road | Thriller | A rescue team finds a car with warm coffee and no tracks.
      Grandmother of Wolves | Adventure | A shepherd girl follows a one-eared wolf over the pass.
      The Interpreter's Silence | Drama | At the peace talks, one sentence is left out.
      Concrete Garden | Documentary | Children plan a playground and bring it before the city council.
      Pocket Planet | Animation | A lighthouse keeper's daughter finds a moon that fits in her hand.
      Late Checkout | Comedy | Nobody in the hotel wants to leave first.
      Signal Hill | Thriller | A radio amateur decodes the weather forecast for a war.
    `,
  },
  {
    name: 'Video',
    synonyms: [
      'clip',
      'short video',
      'video clip',
      'video content',
      'film clip',
      'video work',
      'recording',
      'movie clip',
      'video information',
      'short film',
    ],
    description: 'A video with its maker and length.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      image('thumbnail', 'Picture'),
      text('creator', 'Creator'),
      choice('category', 'Category', ['Tutorial', 'Travel', 'Music', 'Science', 'Cooking', 'Sport']),
      integer('seconds', 'Length', { unit: 's', minimum: 1 }),
      integer('views', 'Views', { minimum: 0 }),
      date('publishedOn', 'Published on'),
      longText('description', 'Description'),
    ],
    parents: [parent('Author', 'creator', 'Creator', 'creator')],
    generate: {
      creator: person,
      seconds: between(45, 1480),
      views: between(90, 240000),
      publishedOn: days(-300, -1),
      thumbnail: phrase('{title}'),
    },
    rows: `
      title | category | description
      Sharpen a knife on a wet stone | Tutorial | Three angles, one thumb, no drama.
      One night on the slow train | Travel | From dusk in the valley to dawn at the sea.
      Kora in the stairwell | Music | Eleven floors of echo.
      Why ice floats | Science | With marbles, glue and a patient physicist.
      Dumplings in real time | Cooking | Forty folds, no cuts.
      Learn the butterfly turn | Sport | Filmed under water at half speed.
      Fix a dripping tap | Tutorial | Tools you already own.
      The bridge that sings | Travel | Wind, cables and a microphone.
      Street brass at midnight | Music | The police asked for an encore.
      A comet from the balcony | Science | Thirty exposures and one mug of tea.
      Flatbread on a stone | Cooking | Flour, water, fire.
      Longest goal of the season | Sport | Seventy metres and a lucky bounce.
      Tie three useful knots | Tutorial | Rabbit, tree, hole.
      Market boats at five | Travel | Breakfast passes by oar.
      Tuning a harpsichord | Music | Four hours in four minutes.
      How bees choose a home | Science | Democracy with wings.
      Soup for twelve | Cooking | One pot, two onions too many.
      First winter ascent | Sport | Frozen rope, warm soup.
      Read a wiring diagram | Tutorial | Symbols before colours.
      Cloud inversion over the pass | Travel | Islands made of mountains.
    `,
  },
  {
    name: 'Podcast',
    synonyms: [
      'podcast episode',
      'episode',
      'radio show',
      'audiobook',
      'audio program',
      'channel',
      'live broadcast',
      'live stream',
      'live room',
      'stream',
    ],
    description: 'A spoken show with host and length.',
    fields: [
      title(),
      image('cover', 'Cover'),
      text('host', 'Host'),
      choice('topic', 'Topic', ['Society', 'History', 'Science', 'Business', 'Comedy', 'Sport']),
      integer('minutes', 'Length', { unit: 'min', minimum: 1 }),
      date('publishedOn', 'Published on'),
      longText('description', 'Description'),
    ],
    generate: {
      host: person,
      minutes: between(18, 74),
      publishedOn: days(-120, -1),
      cover: phrase('podcast cover {topic}'),
    },
    rows: `
      title | topic | description
      Neighbours: the shared fence | Society | Two families, one hedge, forty years.
      Footnotes: the year without a summer | History | A volcano, a ghost story and the price of oats.
      Small Science: why bread smells | Science | Eighteen molecules and one good nose.
      Ledger: a shop that grew too fast | Business | Told by the person who closed it.
      Late Bus: comedians at the depot | Comedy | Six minutes each, no second take.
      Extra Time: goalkeepers on fear | Sport | Three keepers describe the silence.
      Neighbours: the lift | Society | What nine strangers learnt in two hours.
      Footnotes: letters that never arrived | History | A sack found in a wall.
      Small Science: the sound of snow | Science | Why it squeaks below minus ten.
      Ledger: paying everyone the same | Business | Year three, with figures.
      Late Bus: my worst interview | Comedy | Featuring a parrot.
      Extra Time: the referee's Sunday | Sport | From cone to whistle.
      Neighbours: the night baker | Society | An hour before the street wakes up.
      Footnotes: the map with a hole | History | Who ate Saxony?
      Small Science: a clock in your gut | Science | Why night shifts hurt.
      Ledger: the cooperative dairy | Business | Forty farmers and one vote each.
      Late Bus: apology accepted | Comedy | Letters to exes, landlords and one tortoise.
      Extra Time: last in the marathon | Sport | With the sweep car.
      Neighbours: moving in at eighty | Society | A new flat, a new language.
      Footnotes: the women who counted stars | History | Glass plates and magnifiers.
    `,
  },
  {
    name: 'Game',
    synonyms: [
      'video game',
      'board game',
      'computer game',
      'mini-game',
      'browser game',
      'game information',
      'web game',
      'game introduction',
      'online game',
    ],
    description: 'A game with genre, players and price.',
    fields: [
      title(),
      image('image', 'Picture'),
      choice('genre', 'Genre', ['Puzzle', 'Strategy', 'Adventure', 'Racing', 'Card game', 'Simulation']),
      text('studio', 'Studio'),
      integer('players', 'Players', { minimum: 1 }),
      money('price', 'Price'),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      longText('description', 'Description'),
    ],
    generate: {
      studio: company,
      price: pick([0, 490, 999, 1490, 1999, 2490, 3990]),
      rating: score,
      image: phrase('game scene {title}'),
    },
    rows: `
      title | genre | players | description
      Lanternfall | Puzzle | 1 | Guide falling lanterns through a city of bells.
      Harbour Masters | Strategy | 4 | Fill ships, empty warehouses and never block the crane.
      The Moss Kingdom | Adventure | 1 | A very small knight in a very large garden.
      Tram Rally | Racing | 8 | Six lines, one depot, no brakes.
      Thirteen Crows | Card game | 5 | Bluff, steal and keep a straight beak.
      Orchard Year | Simulation | 2 | Prune in winter, pick in autumn, argue about apples.
      Signal Lost | Adventure | 1 | Explore a silent station with a torch and a radio.
      Gridlock Garden | Puzzle | 1 | Slide hedges until the tortoise is free.
      Salt and Sail | Strategy | 6 | Trade, weather and pirates who keep accounts.
      Paper Planes GP | Racing | 4 | Fold your craft, catch the thermal.
      Night Kitchen | Simulation | 4 | Forty orders, two burners, one cat.
      Quill and Dagger | Card game | 4 | Write letters, forge seals, marry well.
      Cartographer's Dream | Puzzle | 2 | Draw the map that makes the story true.
      Peak Rescue | Adventure | 2 | Rope together, breathe, do not look down.
      Signal Box | Simulation | 1 | Run a junction for one rainy Sunday.
      Hive Council | Strategy | 5 | Vote, dance and move before the frost.
      Downhill Cheese | Racing | 6 | Exactly what it sounds like.
      Seven Doors | Puzzle | 1 | Every door opens the one behind you.
      Fox and Ledger | Card game | 3 | A bookkeeping game with teeth.
      Comet Farmers | Simulation | 4 | Harvest ice before it turns to tail.
    `,
  },
]);
