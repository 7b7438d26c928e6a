/** Shops and what they sell. */
import { defineEntities } from '../define-entity.ts';
import {
  choice,
  date,
  email,
  image,
  integer,
  longText,
  money,
  parent,
  percent,
  phone,
  rating,
  required,
  text,
  title,
} from '../fields.ts';
import {
  address,
  between,
  city,
  code,
  days,
  emailOf,
  inTurn,
  person,
  phone as phoneNumber,
  pick,
  when,
} from '../generate.ts';

export const shopEntities = defineEntities('shop', [
  {
    name: 'Product',
    synonyms: [
      'item for sale',
      'good',
      'merchandise',
      'commodity',
      'store item',
      'shop item',
      'product information',
      'product list',
      'gift',
      'brand product',
      'e-commerce product',
    ],
    description: 'Something the shop sells, with its price and stock.',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('category', 'Category', [
        'Home',
        'Kitchen',
        'Clothing',
        'Electronics',
        'Outdoors',
        'Books and paper',
        'Beauty',
      ]),
      required(money('price', 'Price')),
      integer('stock', 'In stock', { minimum: 0 }),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      longText('description', 'Description'),
    ],
    parents: [
      parent('Category', 'category', 'Category', 'category'),
      parent('Store', 'store', 'Store'),
      parent('Supplier', 'supplier', 'Supplier'),
    ],
    generate: { stock: between(0, 85), rating: pick([3, 4, 4, 5, 5]) },
    rows: `
      name | image | category | price | description
      Linen bath towel | folded linen towel | Home | 34 | Stonewashed linen that dries quickly and grows softer with each wash.
      Cast-iron skillet, 26 cm | cast-iron skillet | Kitchen | 42.50 | Pre-seasoned and heavy enough to hold its heat for a proper sear.
      Merino crew-neck jumper | folded merino jumper | Clothing | 89 | Fine-gauge merino from a family mill; mend it and it lasts a decade.
      Wireless reading lamp | small reading lamp | Electronics | 58 | Forty hours on one charge, three warm tones and no cable across the bed.
      Two-person trail tent | tent in a meadow | Outdoors | 249 | Weighs 1.9 kg and goes up in four minutes, even in wind.
      Dotted notebook, A5 | open dotted notebook | Books and paper | 14.90 | 160 pages of fountain-pen-proof paper that lie flat.
      Oat and honey soap | bar of soap | Beauty | 7.50 | Cold-processed bar with ground oats for dry skin.
      Bluetooth kitchen radio | retro radio | Electronics | 119 | A proper dial, a good speaker and a timer for the pasta.
      Walnut cutting board | walnut board | Kitchen | 64 | End-grain walnut with a juice groove and rubber feet.
      Waxed canvas rucksack | canvas rucksack | Outdoors | 136 | Eighteen litres, a padded sleeve and brass buckles that can be replaced.
      Stoneware mug, set of two | two stoneware mugs | Kitchen | 29 | Reactive glaze, so no two pairs look the same.
      Wool throw, herringbone | herringbone blanket | Home | 95 | Woven from leftover yarn; large enough for two on a sofa.
      Recycled rain jacket | yellow rain jacket | Clothing | 148 | Sealed seams, a hood with a real peak, made from fishing nets.
      Noise-reducing headphones | over-ear headphones | Electronics | 179 | Folds flat, pairs with two devices and runs for thirty hours.
      Beeswax candle trio | three candles | Home | 22 | Burns clean for about eighteen hours each and smells faintly of honey.
      Gardener's hand cream | tube of hand cream | Beauty | 12.50 | Thick, unscented and absorbed before you reach the door.
      Enamel camping kettle | enamel kettle | Outdoors | 38 | Boils a litre over coals or gas; the handle stays cool.
      Organic cotton shirt | white cotton shirt | Clothing | 69 | Heavy poplin with mother-of-pearl buttons and a straight hem.
      Illustrated star atlas | star chart | Books and paper | 31 | Forty maps of the northern sky, drawn for small telescopes.
      Pour-over coffee set | glass coffee dripper | Kitchen | 46 | Glass dripper, oak collar and forty paper filters to begin with.
      Rosehip face oil | glass dropper bottle | Beauty | 24.80 | Cold-pressed rosehip; three drops are enough.
      Portable power bank | slim power bank | Electronics | 49.90 | Charges a phone three times and fits a shirt pocket.
      Jute door mat | jute mat | Home | 27 | Dense weave that takes the mud and shakes out clean.
      Climbing chalk bag | chalk bag | Outdoors | 19.50 | Stiff rim, fleece lining and a loop for the brush.
    `,
  },
  {
    name: 'Category',
    pluralLabel: 'Categories',
    synonyms: ['product category', 'product type', 'classification', 'collection'],
    description: 'A group that products are sorted into.',
    fields: [title('name', 'Name'), image('image', 'Picture'), longText('description', 'Description')],
    rows: `
      name | image | description
      Home | armchair by a window | Textiles, lighting and small things that make rooms kinder.
      Kitchen | pots on a shelf | Cookware, tools and tableware for every day.
      Clothing | folded jumpers | Knitwear, shirts and outerwear made to last.
      Electronics | small radio | Sound, light and power without needless extras.
      Outdoors | tent at dusk | Gear for day walks, bicycle tours and cold mornings.
      Books and paper | stack of books | Notebooks, atlases and illustrated books.
      Beauty | soap and a brush | Soaps, oils and creams with short lists of ingredients.
      Garden | watering can | Seeds, tools and pots for balconies and beds.
      Toys | wooden train | Wooden and card toys that survive younger siblings.
      Sports | yoga mat | Mats, balls and bands for training at home.
      Office | desk with a lamp | Desk accessories and storage for tidy work.
      Pets | dog bowl | Beds, bowls and leads for dogs and cats.
      Food hampers | wicker basket | Baskets of small-batch preserves, biscuits and tea.
      Jewellery | silver ring | Rings, studs and chains in silver and recycled gold.
      Shoes | leather boots | Boots and trainers that can be resoled.
      Baby | knitted blanket | Blankets, bibs and first books.
      Travel | small suitcase | Bags, pouches and comforts for the road.
      Music | ukulele | Instruments and accessories for beginners and buskers.
      Art supplies | paint tubes | Paints, papers and brushes for studio and field.
      Seasonal | paper star | Decorations and gifts for this time of year.
    `,
  },
  {
    name: 'Supplier',
    synonyms: ['vendor', 'manufacturer', 'provider', 'supplier information', 'wholesaler', 'procurement supplier'],
    description: 'A company that goods are bought from.',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('contactPerson', 'Contact person'),
      email('email', 'Email'),
      phone('phone', 'Phone'),
      text('city', 'City'),
      text('supplies', 'Supplies'),
      choice('status', 'Status', ['Preferred', 'Approved', 'On trial', 'Paused']),
      integer('leadTime', 'Lead time', { unit: 'days', minimum: 0 }),
    ],
    generate: {
      contactPerson: person,
      email: emailOf('contactPerson'),
      phone: phoneNumber,
      city,
      status: inTurn('Preferred, Approved, Approved, On trial, Approved, Paused'),
      leadTime: between(2, 28),
    },
    rows: `
      name | supplies
      Ashdown Paper Mill | Recycled card and wrapping paper
      Bergström Glassworks | Bottles, jars and lids
      Calder Valley Wool | Yarn and woven blankets
      Delta Fasteners | Screws, bolts and hinges
      Eastgate Cold Store | Frozen fruit and vegetables
      Ferreira Cork | Stoppers, boards and mats
      Gable End Timber | Oak, ash and walnut boards
      Hoshino Ceramics | Stoneware and tiles
      Iron Bridge Castings | Cast-iron cookware
      Jaipur Block Print | Printed cotton fabric
      Kestrel Batteries | Cells and power packs
      Lagos Shea Collective | Shea butter and black soap
      Moorland Honey | Honey and beeswax
      Nordlicht Leuchten | Lamps and drivers
      Olive Press Arcadia | Olive oil in bulk
      Pemberton Packaging | Cartons and padding
      Quayside Roasters | Green and roasted coffee
      Riverbend Flour | Stone-ground flour
      Solano Citrus | Lemons, oranges and peel
      Tallinn Textile Works | Linen and towelling
    `,
  },
  {
    name: 'Coupon',
    synonyms: ['discount code', 'voucher', 'promo code', 'discount', 'promotion', 'offer', 'gift card', 'red packet'],
    description: 'A code that lowers the price of an order.',
    titleField: 'code',
    layout: 'table',
    fields: [
      title('code', 'Code'),
      text('occasion', 'Occasion'),
      percent('discount', 'Discount', { minimum: 1, maximum: 90 }),
      money('minimumOrder', 'Minimum order'),
      date('validUntil', 'Valid until'),
      choice('status', 'Status', ['Active', 'Planned', 'Expired']),
    ],
    generate: {
      discount: pick([5, 10, 10, 15, 20, 25]),
      minimumOrder: pick([0, 2500, 4000, 5000, 7500]),
      status: inTurn('Active, Active, Planned, Expired'),
      validUntil: when('status', { Expired: days(-60, -2), Planned: days(60, 140) }, days(6, 50)),
    },
    rows: `
      code | occasion
      WELCOME10 | First order
      SPRINGCLEAN | Home textiles in spring
      FREESHIP40 | Free delivery over a minimum
      BACKTOSCHOOL | Notebooks and bags
      THANKYOU15 | Thanks to returning customers
      RAINYDAY | Jackets and boots
      COFFEE4TWO | Mugs and filters
      GARDENHOUR | Saturday garden hour
      STUDENT12 | With a student card
      NEWSTUDIO | Opening of the new shop
      BIRTHDAY20 | In the month of the birthday
      LASTPAIRS | Remaining sizes of shoes
      WINTERLIGHT | Lamps and candles
      PICNIC | Hampers and blankets
      FRIEND25 | Recommended by a friend
      EARLYBIRD | Orders before eight in the morning
      READMORE | Books, from three titles
      TEAMGIFT | Company gifts
      REPAIRCAFE | Spare parts and tools
      MIDSUMMER | Garden and outdoors
    `,
  },
  {
    name: 'Order',
    synonyms: [
      'purchase',
      'customer order',
      'sales order',
      'shop order',
      'order record',
      'order information',
      'order history',
      'online order',
      'sale',
      'sales record',
    ],
    description: 'What a customer bought, when, and where it is now.',
    titleField: 'number',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('number', 'Order number'),
      text('customer', 'Customer', { required: true }),
      text('items', 'Items'),
      integer('quantity', 'Quantity', { minimum: 1 }),
      money('total', 'Total'),
      choice('status', 'Status', ['New', 'Paid', 'Packed', 'Shipped', 'Delivered', 'Cancelled']),
      date('orderedOn', 'Ordered on'),
      text('deliveryAddress', 'Delivery address'),
    ],
    parents: [
      parent('Customer', 'customer', 'Customer', 'customer'),
      parent('Product', 'product', 'Product', 'items'),
      parent('Store', 'store', 'Store'),
      parent('MenuItem', 'menuItem', 'Dish', 'items'),
    ],
    generate: {
      number: code('A-', 20418),
      customer: person,
      items: pick(
        'Linen bath towel, Cast-iron skillet, Merino jumper, Reading lamp, Trail tent, Dotted notebook, Kitchen radio, Cutting board, Canvas rucksack, Stoneware mugs, Wool throw, Rain jacket, Candle trio, Coffee set',
      ),
      quantity: pick([1, 1, 1, 2, 2, 3, 4]),
      total: between(1450, 26800, 50),
      status: inTurn('New, Paid, Packed, Shipped, Delivered, Delivered, Shipped, Cancelled'),
      orderedOn: when(
        'status',
        { New: days(-1, 0), Paid: days(-3, -1), Packed: days(-4, -2), Shipped: days(-7, -3) },
        days(-60, -8),
      ),
      deliveryAddress: address,
    },
  },
  {
    name: 'Customer',
    synonyms: [
      'buyer',
      'shopper',
      'consumer',
      'customer information',
      'customer record',
      'customer profile',
      'customer data',
    ],
    description: 'A person who buys, with contact details and history.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      email('email', 'Email'),
      phone('phone', 'Phone'),
      text('city', 'City'),
      choice('segment', 'Segment', ['New', 'Regular', 'Loyal', 'Dormant']),
      money('totalSpent', 'Total spent'),
      date('customerSince', 'Customer since'),
      longText('notes', 'Notes'),
    ],
    parents: [parent('Company', 'company', 'Company')],
    generate: {
      name: person,
      email: emailOf('name'),
      phone: phoneNumber,
      city,
      segment: inTurn('Regular, New, Loyal, Regular, Dormant, Loyal'),
      totalSpent: when(
        'segment',
        { New: between(1500, 9000, 50), Loyal: between(98000, 420000, 500) },
        between(18000, 96000, 100),
      ),
      customerSince: when('segment', { New: days(-40, -2), Loyal: days(-1900, -700) }, days(-690, -60)),
      notes: pick([
        'Prefers delivery on Fridays.',
        'Writes friendly reviews; sends photos.',
        'Orders gifts every December.',
        'Asked for a paper catalogue.',
        'Runs a small guesthouse and buys in sets.',
        'Returned one size too small, kept the rest.',
        'Reads the newsletter and replies to it.',
        'Likes to be called, not written to.',
        'Moved house in spring; address is new.',
        'Collects the stoneware series piece by piece.',
      ]),
    },
  },
  {
    name: 'Store',
    synonyms: ['shop', 'branch', 'outlet', 'mall', 'boutique', 'physical store', 'store information', 'merchant'],
    description: 'A place where people can buy in person.',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      text('address', 'Address'),
      text('city', 'City'),
      phone('phone', 'Phone'),
      text('openingHours', 'Opening hours'),
      text('speciality', 'Speciality'),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
    ],
    generate: {
      address,
      city,
      phone: phoneNumber,
      openingHours: pick([
        'Mon-Sat 10:00-19:00',
        'Tue-Sun 09:00-18:00',
        'Every day 08:00-20:00',
        'Wed-Sun 11:00-18:00',
      ]),
      rating: pick([4, 4, 5, 5, 3]),
    },
    rows: `
      name | image | speciality
      Harbour Lane Books | small bookshop | Travel writing and maps
      The Copper Pan | kitchen shop window | Cookware and knives
      Fable & Thread | fabric shop | Fabrics and patterns
      Second Spin | record shop | Used records and players
      Green Shutter Florist | flower shop | Seasonal bouquets
      Little Orbit | toy shop | Wooden and science toys
      Tide and Timber | furniture showroom | Furniture made from driftwood
      Saddle Room | bicycle shop | City bikes and repairs
      Paper Heron | stationery shop | Pens, ink and cards
      Old Mill Deli | delicatessen counter | Cheese, olives and bread
      Lumen Optics | eyewear shop | Frames and eye tests
      North Wall Climbing | climbing shop | Ropes, shoes and chalk
      Amaretto Shoes | shoe shop | Resoleable boots
      Botanica Soap House | soap shop | Soap cut by weight
      Cloud Nine Bedding | bed shop | Wool duvets and mattresses
      Pixel Pawn | camera shop | Used cameras and lenses
      Rosewater Teas | tea shop | Loose-leaf tea and pots
      The Repair Bench | repair shop | Small appliances, fixed
      Sunday Garden Centre | garden centre | Perennials and pots
      Kumquat Grocers | grocery | Fruit, spices and noodles
    `,
  },
]);
