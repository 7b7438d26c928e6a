/** Stock and transport. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, integer, money, number, parent, required, text, title } from '../fields.ts';
import { address, between, city, code, company, days, inTurn, person, pick, when } from '../generate.ts';

export const logisticsEntities = defineEntities('industry', [
  {
    name: 'InventoryItem',
    label: 'Stock item',
    synonyms: [
      'inventory',
      'inventory item',
      'stock item',
      'inventory record',
      'stock record',
      'inventory information',
      'goods in stock',
      'warehouse item',
      'supply',
      'inventory data',
    ],
    description: 'Goods on a shelf, with how many there are.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('sku', 'Article number'),
      choice('category', 'Category', ['Raw material', 'Finished goods', 'Packaging', 'Consumables', 'Tools']),
      required(integer('quantity', 'Quantity', { minimum: 0 })),
      text('unit', 'Unit'),
      integer('reorderAt', 'Reorder at', { minimum: 0 }),
      text('shelf', 'Shelf'),
      money('unitCost', 'Unit cost'),
      date('countedOn', 'Counted on'),
    ],
    parents: [parent('Warehouse', 'warehouse', 'Warehouse'), parent('Supplier', 'supplier', 'Supplier')],
    generate: {
      sku: code('SK-', 30110),
      quantity: between(0, 960),
      reorderAt: pick([20, 50, 100]),
      countedOn: days(-60, 0),
      shelf: (random) => `${random.pick(['A', 'B', 'C', 'D', 'E'])}-${random.between(1, 24)}-${random.between(1, 5)}`,
    },
    rows: `
      name | category | unit | unitCost
      Birch plywood 18 mm | Raw material | sheets | 38.50
      Folding carton, medium | Packaging | pieces | 0.42
      Desk lamp, sage | Finished goods | pieces | 21.60
      Nitrile gloves, size 9 | Consumables | boxes | 6.80
      Torx bit set | Tools | sets | 14.20
      Linen fabric, natural | Raw material | metres | 9.90
      Paper tape 50 mm | Packaging | rolls | 2.10
      Stoneware mug, blue glaze | Finished goods | pieces | 5.30
      Cleaning cloths | Consumables | packs | 3.75
      Utility knife | Tools | pieces | 7.90
      Aluminium profile 40 x 40 | Raw material | metres | 11.40
      Pallet wrap | Packaging | rolls | 8.60
      Oak stool | Finished goods | pieces | 47
      Wood glue, 5 l | Consumables | canisters | 23.10
      Cordless driver | Tools | pieces | 96
      Cotton yarn, undyed | Raw material | kg | 12.70
      Corner protectors | Packaging | pieces | 0.18
      Canvas rucksack, rust | Finished goods | pieces | 58.40
      Sanding discs 120 | Consumables | packs | 9.20
      Measuring tape 5 m | Tools | pieces | 5.60
      Beeswax pellets | Raw material | kg | 15.80
      Wool throw, herringbone | Finished goods | pieces | 41.50
    `,
  },
  {
    name: 'Warehouse',
    synonyms: ['depot', 'storage location', 'distribution center', 'stockroom', 'storehouse', 'factory', 'plant'],
    description: 'A place where goods are kept.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('address', 'Address'),
      text('city', 'City'),
      integer('palletPlaces', 'Pallet places', { minimum: 0 }),
      integer('occupied', 'Occupied', { unit: '%', minimum: 0, maximum: 100 }),
      text('manager', 'Manager'),
      choice('kind', 'Kind', ['Dry', 'Cold', 'Outdoor', 'Bonded']),
    ],
    generate: { address, city, palletPlaces: between(180, 14200, 20), occupied: between(31, 98), manager: person },
    rows: `
      name | kind
      Dock Street Main | Dry
      Cold Store East | Cold
      Yard Nine | Outdoor
      Customs Shed | Bonded
      Mill Hill Annex | Dry
      Harbour Freezer | Cold
      Timber Yard | Outdoor
      Airport Hub | Bonded
      Textile Loft | Dry
      Dairy Cellar | Cold
      Pipe Field | Outdoor
      Returns Centre | Dry
      Flower Store | Cold
      Container Park | Outdoor
      Wine Vault | Bonded
      Spare Parts Tower | Dry
      Bakery Store | Dry
      Fish Hall | Cold
      Gravel Pit | Outdoor
      City Cross-Dock | Dry
    `,
  },
  {
    name: 'Shipment',
    synonyms: [
      'delivery',
      'parcel',
      'package',
      'consignment',
      'logistics order',
      'freight',
      'express delivery',
      'logistics information',
      'transport order',
      'delivery order',
      'transport',
      'cargo',
      'waybill',
    ],
    description: 'Goods on their way.',
    titleField: 'number',
    layout: 'table',
    fields: [
      title('number', 'Tracking number'),
      text('origin', 'From'),
      text('destination', 'To'),
      text('recipient', 'Recipient'),
      number('weight', 'Weight', { unit: 'kg', minimum: 0 }),
      choice('status', 'Status', ['Prepared', 'In transit', 'Out for delivery', 'Delivered', 'Delayed']),
      date('shippedOn', 'Shipped on'),
      date('expectedOn', 'Expected on'),
    ],
    parents: [parent('Order', 'order', 'Order'), parent('Vehicle', 'vehicle', 'Vehicle')],
    generate: {
      number: code('TR', 5520381),
      origin: city,
      destination: city,
      recipient: person,
      weight: between(0.4, 640, 0.1),
      status: inTurn('In transit, Delivered, Prepared, Out for delivery, Delivered, Delayed'),
      shippedOn: when('status', { Delivered: days(-40, -6), Prepared: days(0, 1) }, days(-5, -1)),
      expectedOn: when('status', { Delivered: days(-5, -1) }, days(0, 6)),
    },
  },
  {
    name: 'Vehicle',
    synonyms: [
      'truck',
      'van',
      'lorry',
      'fleet vehicle',
      'company car',
      'vehicle information',
      'bus vehicle',
      'ship',
      'boat',
      'train set',
      'electric vehicle',
      'parking record',
    ],
    description: 'A vehicle of the fleet.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('plate', 'Plate'),
      choice('kind', 'Kind', ['Van', 'Truck', 'Car', 'Bus', 'Bicycle', 'Trailer']),
      text('driver', 'Driver'),
      integer('mileage', 'Mileage', { unit: 'km', minimum: 0 }),
      choice('status', 'Status', ['Available', 'On the road', 'In service', 'Out of order']),
      date('inspectionDue', 'Inspection due'),
    ],
    parents: [parent('Employee', 'driver', 'Driver', 'driver'), parent('Warehouse', 'base', 'Base')],
    generate: {
      plate: code('TOR ', 4180),
      driver: person,
      mileage: between(1200, 340000, 100),
      status: inTurn('Available, On the road, On the road, In service, Available, Out of order'),
      inspectionDue: days(-5, 300),
    },
    rows: `
      name | kind
      Electric van "Wren" | Van
      Electric van "Robin" | Van
      Seven-tonner, tail lift | Truck
      Cold truck East | Truck
      Pool car, blue | Car
      Pool car, white | Car
      Shuttle bus one | Bus
      Cargo bicycle, front box | Bicycle
      Cargo bicycle, long tail | Bicycle
      Flatbed trailer | Trailer
      Electric van "Heron" | Van
      Tipper truck | Truck
      Service car, north | Car
      School bus line four | Bus
      Refrigerated trailer | Trailer
      Courier van, night tour | Van
      Concrete mixer | Truck
      Management car | Car
      Minibus, wheelchair lift | Bus
      Box trailer | Trailer
    `,
  },
  {
    name: 'PurchaseOrder',
    synonyms: [
      'procurement',
      'procurement order',
      'purchase requisition',
      'supply order',
      'procurement plan',
      'procurement record',
      'procurement request',
    ],
    description: 'What was ordered from a supplier.',
    titleField: 'number',
    layout: 'table',
    fields: [
      title('number', 'Order number'),
      text('supplier', 'Supplier'),
      text('items', 'Items'),
      integer('quantity', 'Quantity', { minimum: 1 }),
      required(money('total', 'Total')),
      date('orderedOn', 'Ordered on'),
      date('expectedOn', 'Expected on'),
      choice('status', 'Status', ['Draft', 'Ordered', 'Received', 'Cancelled']),
    ],
    parents: [parent('Supplier', 'supplier', 'Supplier', 'supplier'), parent('InventoryItem', 'item', 'Item', 'items')],
    generate: {
      number: code('PO-', 8801),
      supplier: company,
      items: pick(
        'Birch plywood, Folding cartons, Linen fabric, Nitrile gloves, Bearings, Paper tape, Aluminium profile, Pallet wrap',
      ),
      quantity: between(5, 900, 5),
      total: between(12000, 2480000, 500),
      status: inTurn('Ordered, Received, Received, Draft, Ordered, Cancelled'),
      orderedOn: when('status', { Draft: days(0, 0), Ordered: days(-12, -1) }, days(-90, -20)),
      expectedOn: when('status', { Draft: days(10, 20), Ordered: days(1, 18) }, days(-18, -2)),
    },
  },
]);
