/** Tournaments, prizes and places to play. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, image, integer, longText, money, parent, phone, required, text, title } from '../fields.ts';
import { address, between, city, days, inTurn, person, phrase, pick, when, phone as phoneNumber } from '../generate.ts';

export const contestEntities = defineEntities('sport', [
  {
    name: 'Tournament',
    synonyms: ['championship', 'cup', 'competition', 'sports competition', 'e-sports event', 'sporting event'],
    description: 'A competition over several rounds.',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('sport', 'Sport', ['Football', 'Tennis', 'Chess', 'Running', 'Climbing', 'Sailing']),
      date('startsOn', 'Starts on'),
      text('city', 'City'),
      integer('entries', 'Entries', { minimum: 0 }),
      money('prize', 'Prize money'),
      choice('status', 'Status', ['Open', 'Running', 'Finished']),
    ],
    titleField: 'name',
    generate: {
      city,
      entries: between(8, 240),
      prize: pick([0, 25000, 50000, 120000, 500000]),
      status: inTurn('Open, Running, Finished, Open'),
      startsOn: when('status', { Open: days(10, 90), Running: days(-3, 0) }, days(-90, -10)),
      image: phrase('{sport} tournament'),
    },
    rows: `
      name | sport
      Harbour Five-a-Side Cup | Football
      Garden Suburb Open | Tennis
      Winter Rapid | Chess
      Lighthouse Half Marathon | Running
      Northwall Boulder Night | Climbing
      Regatta of the Two Piers | Sailing
      Apprentices' Cup | Football
      Clay Court Week | Tennis
      Library Blitz | Chess
      Canal Ten Kilometres | Running
      Lead Finals | Climbing
      Skiff Weekend | Sailing
      Factory League Play-offs | Football
      Mixed Doubles Sunday | Tennis
      Correspondence Masters | Chess
      Hill Relay | Running
      Speed Wall Challenge | Climbing
      Night Sail | Sailing
      Grandparents' Cup | Football
      Park Fun Run | Running
    `,
  },
  {
    name: 'Prize',
    synonyms: [
      'award',
      'reward',
      'lottery prize',
      'trophy',
      'medal',
      'achievement',
      'badge',
      'lottery',
      'lottery ticket',
      'honor',
      'certificate',
    ],
    description: 'Something that can be won.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      text('givenFor', 'Given for'),
      money('value', 'Value'),
      integer('quantity', 'How many', { minimum: 1 }),
      text('sponsor', 'Sponsor'),
      choice('status', 'Status', ['Available', 'Won', 'Collected']),
    ],
    generate: {
      value: between(1000, 90000, 500),
      quantity: pick([1, 1, 1, 3, 5, 10]),
      sponsor: pick('Granite Bank, Quarry Lane Motors, Summit Outdoor, Saffron Kitchens, Silverbirch Media'),
      status: inTurn('Available, Available, Won, Collected'),
      image: phrase('{name}'),
    },
    rows: `
      name | givenFor
      Golden oar | Fastest crew of the season
      Weekend in a lighthouse | First prize of the raffle
      Handmade road bicycle | Main draw of the fair
      Silver kettle | Best volunteer
      A year of bread | Second prize
      Two festival passes | Best poster
      Hot-air balloon ride | Highest score in the quiz
      Wool blanket | Every hundredth entry
      Fair-play cup | No yellow cards at all
      Cookery evening for four | Best recipe
      Box of forty books | Reading marathon
      Telescope | Young scientist of the year
      Ten driving lessons | Road safety quiz
      Signed jersey | Correct forecast
      Restaurant voucher | Third prize
      Medal of the Two Piers | Fastest swim
      Garden bench | Most beautiful front garden
      Headphones | Best short film
      Cheese wheel | Winner of the downhill race
      Pocket compass | Everybody who finishes
    `,
  },
  {
    name: 'Contest',
    synonyms: [
      'challenge',
      'lottery draw',
      'raffle',
      'competition entry',
      'hackathon',
      'lucky draw',
      'quiz game',
      'bounty',
    ],
    description: 'A task, a deadline and a winner.',
    publicCreate: true,
    fields: [
      title(),
      image('image', 'Picture'),
      choice('field', 'Field', ['Photography', 'Writing', 'Cooking', 'Science', 'Design', 'Music']),
      date('opensOn', 'Opens on'),
      date('closesOn', 'Closes on'),
      integer('entries', 'Entries', { minimum: 0 }),
      text('prize', 'Prize'),
      longText('rules', 'Rules'),
    ],
    generate: {
      opensOn: days(-60, -2),
      closesOn: days(3, 70),
      entries: between(0, 340),
      prize: pick([
        'Weekend in a lighthouse',
        'A year of bread',
        'Telescope',
        'Box of forty books',
        'Hot-air balloon ride',
      ]),
      image: phrase('{title}'),
      rules: pick([
        'One entry per person; work must be your own and not older than a year.',
        'Teams of up to four. The jury decides in public.',
        'Open to everybody under twenty-five.',
        'Entries stay with their makers; we only show them.',
        'Votes count half, the jury counts half.',
      ]),
    },
    rows: `
      title | field
      The city at five in the morning | Photography
      A story in six sentences | Writing
      Soup of the year | Cooking
      Egg drop from the tower | Science
      A bench for two strangers | Design
      Song for a tram line | Music
      Shadows only | Photography
      Letters to my street | Writing
      Bread of the region | Cooking
      Bridge of spaghetti | Science
      Poster for the library | Design
      Ten-minute opera | Music
      Reflections | Photography
      Crime story with recipe | Writing
      Leftovers league | Cooking
      Measure the moon | Science
      Logo for the harbour swim | Design
      Remix the market | Music
      Neighbours at work | Photography
      Haiku in public | Writing
    `,
  },
  {
    name: 'Venue',
    synonyms: [
      'stadium',
      'gymnasium',
      'court',
      'hall',
      'event location',
      'sports venue',
      'theater',
      'theatre',
      'cinema',
      'event venue',
      'location',
      'playground',
      'concert hall',
    ],
    description: 'A place where things happen.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('kind', 'Kind', ['Stadium', 'Hall', 'Theatre', 'Open air', 'Studio']),
      text('address', 'Address'),
      integer('capacity', 'Capacity', { minimum: 1 }),
      money('pricePerHour', 'Price per hour'),
      phone('phone', 'Phone'),
      longText('description', 'Description'),
    ],
    generate: { address, phone: phoneNumber, image: phrase('{name}') },
    rows: `
      name | kind | capacity | pricePerHour | description
      Riverside Pavilion | Open air | 900 | 180 | Bandstand roof, grass to sit on.
      Old Fire Station | Hall | 240 | 95 | Pole included, for staff only.
      Foundry Ground | Stadium | 4200 | 420 | Two stands, one railway view.
      Library Annex | Studio | 60 | 40 | Quiet, bright, step-free.
      Harbour Stage | Open air | 1500 | 260 | Floats, in fact.
      Lantern Theatre | Theatre | 310 | 150 | Velvet, dust and perfect sound.
      Northgate Stadium | Stadium | 9800 | 690 | Floodlights and a running track.
      Studio 4 | Studio | 35 | 32 | Sprung floor and mirrors.
      Market Hall | Hall | 700 | 210 | Cast iron and daylight.
      Botanical Glasshouse | Hall | 120 | 140 | Palms for company.
      Corner Cinema | Theatre | 180 | 110 | One screen, good popcorn.
      Canal Rehearsal Rooms | Studio | 20 | 18 | Drums stay on site.
      Ice Barn | Stadium | 1100 | 160 | Rink from October to March.
      Town Hall | Hall | 420 | 130 | Balcony and a grand piano.
      Quarry Amphitheatre | Open air | 2200 | 340 | Bring a coat, even in July.
      Chapel of Strings | Theatre | 140 | 85 | Recording-quiet.
      Harbour Arena | Stadium | 6400 | 510 | Wheelchair places on every level.
      Pottery Loft | Studio | 16 | 24 | Six wheels, one kiln.
      Sports Hall Mill Hill | Hall | 380 | 70 | Four badminton courts.
      Orchard Meadow | Open air | 600 | 60 | Apples in September.
    `,
  },
  {
    name: 'ScoreEntry',
    label: 'Score',
    synonyms: [
      'score',
      'high score',
      'leaderboard entry',
      'game score',
      'ranking entry',
      'game record',
      'game progress',
      'current leaderboard',
    ],
    description: "A player's result.",
    titleField: 'player',
    layout: 'ranking',
    owned: true,
    publicCreate: true,
    fields: [
      title('player', 'Player'),
      required(integer('score', 'Score', { minimum: 0 })),
      integer('level', 'Level', { minimum: 1 }),
      choice('difficulty', 'Difficulty', ['Easy', 'Normal', 'Hard']),
      date('playedOn', 'Played on'),
    ],
    parents: [parent('Game', 'game', 'Game')],
    generate: {
      player: person,
      difficulty: inTurn('Normal, Easy, Hard, Normal'),
      level: between(1, 24),
      score: (random, values) => Number(values['level']) * random.between(180, 460),
      playedOn: days(-40, 0),
    },
  },
  {
    name: 'Character',
    synonyms: [
      'game character',
      'hero',
      'role',
      'figure',
      'avatar character',
      'character information',
      'monster',
      'creature',
    ],
    description: 'A figure in a game or story.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('kind', 'Kind', ['Warrior', 'Mage', 'Scout', 'Healer', 'Maker']),
      integer('level', 'Level', { minimum: 1 }),
      integer('strength', 'Strength', { minimum: 1, maximum: 100 }),
      integer('wisdom', 'Wisdom', { minimum: 1, maximum: 100 }),
      longText('story', 'Story'),
    ],
    parents: [parent('Game', 'game', 'Game')],
    generate: {
      level: between(1, 40),
      strength: between(12, 98),
      wisdom: between(12, 98),
      image: phrase('{kind} {name}'),
    },
    rows: `
      name | kind | story
      Bram of the Nine Locks | Warrior | Guards a canal that no longer has water.
      Sefira Lampwright | Mage | Bottles the last light of each day.
      Tansy Quickfoot | Scout | Has never used the same path twice.
      Brother Oatmeal | Healer | Cures most things with porridge.
      Ilka Cogsmith | Maker | Built her own left hand and a spare.
      Vorr the Patient | Warrior | Waits until you tire, then apologises.
      Nimue Salt | Mage | Speaks to rain; rain argues.
      Pip Underbridge | Scout | Knows every troll by first name.
      Amaru Stonesong | Healer | Hums bones together.
      Captain Thimble | Warrior | Very small, very loud.
      Odalys Ink | Mage | Writes spells in disappearing ink.
      Fenn the Grey | Scout | Possibly a wolf.
      Granny Rowan | Healer | Sees through coughs and lies.
      Toggle and Pin | Maker | Twins who finish each other's machines.
      Karo Half-Giant | Warrior | The half that sings.
      Zephyrine | Mage | Trades winds at the night market.
      Moth | Scout | Leaves letters, never footprints.
      Doctor Bellwether | Healer | Carries leeches and good news.
      Hesper Glassblower | Maker | Breathes lanterns into being.
      Old Tom Anvil | Maker | Shoes horses and the occasional dragon.
    `,
  },
]);
