/** People who meet and help each other. */
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
      choice('role', 'Role', ['Driver', 'Kitchen', 'Front desk', 'Sorting', 'Events']),
      text('skills', 'Skills'),
      choice('availability', 'Availability', ['Weekdays', 'Evenings', 'Weekends', 'Any time']),
      integer('hours', 'Hours given', { minimum: 0 }),
      choice('status', 'Status', ['New', 'Active', 'Pausing']),
      longText('about', 'What it is about'),
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
      role: inTurn('Driver, Kitchen, Front desk, Sorting, Events'),
      about: (_random, values) => aboutRole[String(values['role'])] ?? '',
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
]);

/** What volunteers of each role do, and what they need for it. */
const aboutRole: Readonly<Record<string, string>> = {
  Driver: 'Collects and brings what is given, two tours a week. A driving licence is required.',
  Kitchen: 'Cooks and serves with a team of four. A short hygiene course is required before the first shift.',
  'Front desk': 'Welcomes people, answers the telephone and knows who can help. Patience is all that is required.',
  Sorting: 'Checks, sorts and shelves what has arrived. You must be able to lift ten kilograms.',
  Events: 'Sets up, looks after guests and clears away. Most of it is on weekends and in the evening.',
};
