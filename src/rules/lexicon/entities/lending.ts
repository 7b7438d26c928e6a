/** What neighbours lend each other, and what changes hands second-hand. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, image, integer, longText, money, parent, text, title } from '../fields.ts';
import { days, inTurn, person } from '../generate.ts';

export const lendingEntities = defineEntities('community', [
  {
    name: 'Tool',
    synonyms: ['power tool', 'hand tool', 'garden tool', 'gardening tool', 'workshop tool'],
    description: 'A tool that somebody lends.',
    titleField: 'name',
    publicCreate: true,
    owned: true,
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('kind', 'Kind', ['Power tool', 'Hand tool', 'Garden', 'Ladder', 'Measuring', 'Kitchen']),
      choice('condition', 'Condition', ['As new', 'Good', 'Worn']),
      choice('status', 'Status', ['Available', 'On loan', 'In repair']),
      integer('mostDays', 'Longest loan in days', { minimum: 1, maximum: 60 }),
      longText('description', 'Description'),
    ],
    rows: `
      name | kind | condition | status | mostDays | description
      Cordless drill, 18 V | Power tool | Good | Available | 7 | Two batteries and a case of bits; the small ones wear out first.
      Hedge trimmer | Garden | Good | On loan | 3 | Long cable. Please clean the blade before it comes back.
      Folding ladder, 4 m | Ladder | As new | Available | 5 | Fits on a cargo bike if somebody holds on to it.
      Belt sander | Power tool | Worn | Available | 4 | Loud but honest; sanding belts are in the lid.
      Spirit level, 120 cm | Measuring | Good | Available | 14 | Dead straight, tested against the kitchen counter.
      Wallpaper steamer | Power tool | Good | On loan | 4 | Takes ten minutes to heat; wear gloves.
      Apple press | Kitchen | Good | Available | 2 | For a wheelbarrow of apples. Comes with cloths and a bucket.
      Set of wood chisels | Hand tool | Good | Available | 14 | Freshly sharpened, so mind your fingers.
      Pressure washer | Power tool | As new | In repair | 3 | The hose coupling is being replaced.
      Post-hole digger | Garden | Worn | Available | 5 | For fence posts and tired arms.
      Laser distance meter | Measuring | As new | Available | 7 | Up to forty metres, to the millimetre.
      Tile cutter | Hand tool | Good | Available | 7 | Cuts tiles up to sixty centimetres.
      Lawn aerator | Garden | Good | Available | 3 | Best on a day after rain.
      Router with bits | Power tool | Good | Available | 4 | For rounded edges; wear glasses, it throws chips.
      Wheelbarrow | Garden | Worn | Available | 7 | The tyre was pumped up in May.
      Step ladder, five rungs | Ladder | Good | Available | 14 | For ceilings and tall bookcases.
      Soldering station | Hand tool | As new | Available | 7 | With a stand, a sponge and a little solder.
      Chainsaw sharpener | Hand tool | Good | Available | 5 | Round files in three widths.
      Leaf blower | Garden | Good | On loan | 2 | Please not on Sundays.
      Moisture meter | Measuring | As new | Available | 5 | Finds the damp corner before the wallpaper does.
      Dough mixer | Kitchen | Worn | Available | 3 | Kneads six loaves at once and walks a little while it does.
      Pasta machine | Kitchen | Good | On loan | 10 | The motor hums a little, the noodles do not mind.
    `,
  },
  {
    name: 'ToolLoan',
    label: 'Loan',
    synonyms: ['tool loan', 'loan of a tool'],
    description: 'Who has which tool, and until when.',
    titleField: 'borrower',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('borrower', 'Borrower'),
      text('tool', 'Tool'),
      date('borrowedOn', 'Borrowed on'),
      date('dueOn', 'Due on'),
      choice('status', 'Status', ['On loan', 'Overdue', 'Returned']),
    ],
    parents: [parent('Tool', 'tool', 'Tool', 'tool')],
    generate: {
      borrower: person,
      tool: inTurn('Cordless drill, Folding ladder, Apple press, Belt sander, Tile cutter'),
      borrowedOn: days(-20, -2),
      dueOn: days(-4, 12),
      status: inTurn('On loan, Returned, Overdue, Returned, On loan, Returned'),
    },
  },
  {
    name: 'CarForSale',
    label: 'Used car',
    synonyms: ['used car', 'second-hand car', 'pre-owned car', 'car for sale', 'used vehicle'],
    description: 'A car that is for sale.',
    titleField: 'name',
    fields: [
      title('name', 'Make and model'),
      image('image', 'Picture'),
      money('price', 'Price'),
      integer('mileage', 'Mileage', { unit: 'km', minimum: 0 }),
      integer('year', 'First registered', { minimum: 1950, maximum: 2030 }),
      choice('fuel', 'Fuel', ['Petrol', 'Diesel', 'Hybrid', 'Electric']),
      choice('gearbox', 'Gearbox', ['Manual', 'Automatic']),
      choice('status', 'Status', ['For sale', 'Reserved', 'Sold']),
      longText('description', 'Description'),
    ],
    rows: `
      name | price | mileage | year | fuel | gearbox | status | description
      Maple Estate 1.6 | 8900 | 96000 | 2016 | Diesel | Manual | For sale | One owner, full service book, a dent in the tailgate.
      Finch City | 5200 | 71000 | 2014 | Petrol | Manual | For sale | Small outside, and winter tyres come with it.
      Heron Hybrid | 15400 | 58000 | 2019 | Hybrid | Automatic | Reserved | Quiet in town; the battery was checked in spring.
      Otter Van L2 | 12700 | 128000 | 2017 | Diesel | Manual | For sale | Shelves inside, ready for a craftsman.
      Wren Electric | 18900 | 34000 | 2021 | Electric | Automatic | For sale | Charges overnight at a plain socket, 260 km in summer.
      Larch Wagon 2.0 | 10800 | 112000 | 2015 | Diesel | Automatic | For sale | Tow bar and roof rails; serviced in June.
      Sparrow Coupe | 7600 | 83000 | 2013 | Petrol | Manual | Sold | Red, loved, and a little impractical.
      Elm Family | 13900 | 67000 | 2018 | Petrol | Automatic | For sale | Seven seats, all of them tried by children.
      Kestrel 4x4 | 16500 | 91000 | 2017 | Diesel | Manual | For sale | For forest roads; new brakes all round.
      Robin Mini | 4300 | 105000 | 2011 | Petrol | Manual | For sale | A first car, with patience for learners.
      Crane Saloon | 14200 | 74000 | 2018 | Hybrid | Automatic | For sale | Company car with motorway miles only.
      Alder Estate | 6400 | 121000 | 2012 | Petrol | Manual | For sale | Room for two dogs and a tent.
      Starling Electric | 21300 | 18000 | 2022 | Electric | Automatic | For sale | Heat pump, and a cable for the wall box.
      Juniper 1.4 | 7100 | 88000 | 2014 | Petrol | Manual | For sale | New clutch last autumn, with the invoice.
      Osprey Pickup | 17800 | 79000 | 2018 | Diesel | Manual | For sale | Covered bed, never used on a building site.
      Thrush Compact | 9300 | 54000 | 2017 | Petrol | Automatic | Sold | Parks itself, if you let it.
      Willow Hybrid | 16900 | 47000 | 2020 | Hybrid | Automatic | For sale | Four litres on a hundred kilometres in our test.
      Beech Camper | 24500 | 133000 | 2016 | Diesel | Manual | Reserved | Bed for two, a sink and a view to the back.
      Magpie Sport | 11900 | 69000 | 2016 | Petrol | Manual | For sale | Black and white, as the name says.
      Rowan Van | 13200 | 98000 | 2018 | Diesel | Manual | For sale | Parcel van of one driver, motorways only.
      Plover Cabrio | 9800 | 62000 | 2015 | Petrol | Manual | Reserved | The roof was renewed two summers ago.
    `,
  },
]);
