/** People, animals and things close to one person. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, email, image, integer, longText, parent, phone, text, title } from '../fields.ts';
import {
  between,
  city,
  company,
  days,
  emailOf,
  inTurn,
  person,
  phrase,
  pick,
  phone as phoneNumber,
} from '../generate.ts';

export const belongingEntities = defineEntities('personal', [
  {
    name: 'Contact',
    synonyms: [
      'contact person',
      'address book entry',
      'contact list',
      'phone book entry',
      'address',
      'friend list',
      'business card',
      'contact record',
      'relative',
    ],
    description: 'A person and how to reach them.',
    titleField: 'name',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('name', 'Name'),
      email('email', 'Email'),
      phone('phone', 'Phone'),
      text('company', 'Company'),
      text('city', 'City'),
      choice('group', 'Group', ['Family', 'Friends', 'Work', 'Services']),
      date('birthday', 'Birthday'),
      longText('notes', 'Notes'),
    ],
    parents: [parent('Company', 'company', 'Company', 'company')],
    generate: {
      name: person,
      email: emailOf('name'),
      phone: phoneNumber,
      company,
      city,
      group: inTurn('Work, Friends, Family, Services'),
      birthday: days(-24000, -7300),
      notes: pick([
        'Met on the night train.',
        'Has our spare key.',
        'Prefers letters.',
        'Knows a good plumber.',
        'Vegetarian, allergic to cats.',
        'Call after six.',
        'Plays the cello.',
      ]),
    },
  },
  {
    name: 'Pet',
    synonyms: [
      'dog',
      'cat',
      'animal',
      'pet information',
      'adoption animal',
      'stray animal',
      'pet record',
      'puppy',
      'kitten',
      'pet product',
    ],
    description: 'An animal with its character.',
    titleField: 'name',
    publicCreate: true,
    fields: [
      title('name', 'Name'),
      image('photo', 'Photo'),
      choice('kind', 'Kind', ['Dog', 'Cat', 'Rabbit', 'Bird', 'Tortoise']),
      text('breed', 'Breed'),
      integer('age', 'Age', { unit: 'years', minimum: 0 }),
      choice('status', 'Status', ['At home', 'Looking for a home', 'Reserved', 'Adopted']),
      longText('character', 'Character'),
    ],
    generate: {
      age: between(0, 14),
      status: inTurn('Looking for a home, At home, Reserved, Looking for a home, Adopted'),
      photo: phrase('{breed} {kind}'),
    },
    rows: `
      name | kind | breed | character
      Biscuit | Dog | Beagle mix | Follows his nose, then apologises.
      Luna | Cat | Grey shorthair | Sleeps in the sink, talks at six.
      Pepper | Dog | Border collie | Needs a job and a second job.
      Clementine | Rabbit | Lop-eared | Digs, nibbles, forgives.
      Figaro | Cat | Tuxedo | Opens doors but never closes them.
      Mango | Bird | Cockatiel | Whistles the first half of a march.
      Olive | Dog | Greyhound | Fast for a minute, flat for a day.
      Sir Plods | Tortoise | Hermann's tortoise | Winters in the fridge, by appointment.
      Juno | Cat | Tabby | Adores visitors with bags.
      Rufus | Dog | Terrier | Small dog, large opinions.
      Nori | Rabbit | Dutch | Runs figures of eight when happy.
      Hazel | Dog | Labrador | Would like your sandwich and your friendship.
      Basil | Bird | Canary | Sings at the kettle.
      Poppy | Cat | Ginger | A lap is a lap.
      Oscar | Dog | Dachshund | Suspicious of hats.
      Tilly | Tortoise | Greek tortoise | Faster than you think.
      Ziggy | Cat | Siamese mix | Comments on everything.
      Maple | Dog | Retriever | Collects left shoes.
      Saffron | Rabbit | Rex | Velvet, and knows it.
      Ada | Dog | Poodle | Solves puzzles, hides the pieces.
    `,
  },
  {
    name: 'Plant',
    synonyms: [
      'flower',
      'crop',
      'tree',
      'houseplant',
      'seed',
      'vegetable',
      'agricultural product',
      'farm product',
      'garden plant',
    ],
    description: 'A plant with its needs.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      text('latinName', 'Latin name'),
      choice('light', 'Light', ['Sun', 'Half shade', 'Shade']),
      integer('waterEvery', 'Water every', { unit: 'days', minimum: 1 }),
      date('lastWatered', 'Last watered'),
      text('place', 'Place'),
      longText('care', 'Care'),
    ],
    generate: {
      lastWatered: days(-9, 0),
      place: pick('Kitchen window, Balcony, Hall, Bedroom, Greenhouse, Bed three'),
    },
    rows: `
      name | latinName | light | waterEvery | care
      Boston fern | Nephrolepis exaltata | Half shade | 3 | Mist the leaves; hates radiators.
      Snake plant | Dracaena trifasciata | Shade | 14 | Forget it and it thrives.
      Basil | Ocimum basilicum | Sun | 1 | Pinch the tips before they flower.
      Swiss cheese plant | Monstera deliciosa | Half shade | 7 | Wipe the leaves, give it a pole.
      Lemon tree | Citrus limon | Sun | 4 | Cool in winter, food in summer.
      Tomato "Harbour Red" | Solanum lycopersicum | Sun | 1 | Tie up, remove side shoots.
      Lavender | Lavandula angustifolia | Sun | 10 | Cut back after flowering.
      Peace lily | Spathiphyllum wallisii | Shade | 6 | Droops when thirsty, then recovers.
      Jade plant | Crassula ovata | Sun | 16 | Let it dry out fully.
      Mint | Mentha spicata | Half shade | 2 | Keep in a pot or lose the garden.
      Orchid | Phalaenopsis amabilis | Half shade | 8 | Dip, drain, repeat.
      Hydrangea | Hydrangea macrophylla | Half shade | 2 | Acid soil for blue flowers.
      Spider plant | Chlorophytum comosum | Half shade | 6 | Give away the babies.
      Rosemary | Salvia rosmarinus | Sun | 7 | Good drainage, little food.
      Strawberry | Fragaria × ananassa | Sun | 2 | Straw under the fruit.
      Ivy | Hedera helix | Shade | 5 | Prune before it moves in.
      Aloe | Aloe vera | Sun | 18 | Bright window, sandy soil.
      Dahlia "Ember" | Dahlia pinnata | Sun | 2 | Lift the tubers before frost.
      Chilli "Firefly" | Capsicum annuum | Sun | 2 | Warm feet, steady water.
      Maidenhair fern | Adiantum raddianum | Shade | 2 | Never, ever dry.
    `,
  },
  {
    name: 'WardrobeItem',
    label: 'Wardrobe item',
    synonyms: [
      'clothing',
      'clothing item',
      'garment',
      'outfit',
      'clothes',
      'wardrobe item',
      'dress',
      'fashion item',
      'shoe',
      'accessory item',
      'jewelry',
      'jewellery',
      'belonging',
    ],
    description: 'A piece of clothing.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('photo', 'Photo'),
      choice('kind', 'Kind', ['Top', 'Trousers', 'Dress', 'Coat', 'Shoes', 'Accessory']),
      text('colour', 'Colour'),
      choice('season', 'Season', ['Spring', 'Summer', 'Autumn', 'Winter', 'All year']),
      integer('worn', 'Times worn', { minimum: 0 }),
      date('boughtOn', 'Bought on'),
    ],
    generate: { worn: between(1, 140), boughtOn: days(-2000, -10), photo: phrase('{colour} {name}') },
    rows: `
      name | kind | colour | season
      Linen shirt | Top | White | Summer
      Corduroy trousers | Trousers | Rust | Autumn
      Wrap dress | Dress | Teal | Summer
      Duffle coat | Coat | Navy | Winter
      Chelsea boots | Shoes | Chestnut | All year
      Silk scarf | Accessory | Mustard | Spring
      Breton top | Top | Blue stripes | Spring
      Wide jeans | Trousers | Indigo | All year
      Knitted dress | Dress | Charcoal | Winter
      Raincoat | Coat | Yellow | Autumn
      Canvas trainers | Shoes | Off-white | Summer
      Wool beret | Accessory | Burgundy | Winter
      Merino jumper | Top | Sage | Winter
      Pleated trousers | Trousers | Black | All year
      Shirt dress | Dress | Sky blue | Spring
      Trench coat | Coat | Sand | Spring
      Hiking boots | Shoes | Brown | Autumn
      Leather belt | Accessory | Tan | All year
      Flannel shirt | Top | Red check | Autumn
      Sandals | Shoes | Cognac | Summer
    `,
  },
]);
