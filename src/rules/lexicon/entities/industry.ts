/** Factories, stock and transport. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, datetime, integer, longText, money, number, parent, required, text, title } from '../fields.ts';
import { address, between, city, code, company, days, daysAt, inTurn, person, pick, when } from '../generate.ts';

export const industryEntities = defineEntities('industry', [
  {
    name: 'Machine',
    synonyms: [
      'device',
      'machinery',
      'robot',
      'production equipment',
      'equipment data',
      'device information',
      'production line',
      'terminal',
      'smart device',
      'appliance',
      'industrial equipment',
    ],
    description: 'A machine with its place and state.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('model', 'Model'),
      choice('kind', 'Kind', ['Cutting', 'Packing', 'Lifting', 'Heating', 'Measuring', 'Robot']),
      text('location', 'Location'),
      choice('status', 'Status', ['Running', 'Idle', 'In service', 'Fault']),
      integer('hours', 'Operating hours', { minimum: 0 }),
      date('nextService', 'Next service'),
    ],
    generate: {
      model: code('MX-', 410),
      location: pick('Hall one, Hall two, Yard, Packing line B, Paint shop'),
      status: inTurn('Running, Running, Idle, Running, In service, Fault'),
      hours: between(120, 38400),
      nextService: days(2, 160),
    },
    rows: `
      name | kind
      Panel saw, north bay | Cutting
      Carton erector | Packing
      Gantry crane 5 t | Lifting
      Annealing oven | Heating
      Coordinate measuring table | Measuring
      Palletising arm | Robot
      Laser cutter two | Cutting
      Shrink wrapper | Packing
      Scissor lift table | Lifting
      Paint dryer | Heating
      Leak tester | Measuring
      Welding cell A | Robot
      Water-jet cutter | Cutting
      Labelling station | Packing
      Forklift, electric | Lifting
      Injection press 80 t | Heating
      Scale, line B | Measuring
      Sanding arm | Robot
      Band saw | Cutting
      Bagging machine | Packing
    `,
  },
  {
    name: 'Part',
    synonyms: [
      'component part',
      'spare part',
      'accessory',
      'fitting',
      'raw material',
      'material record',
      'building material',
      'material information',
    ],
    description: 'A part with number and stock.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('number', 'Part number'),
      choice('category', 'Category', ['Bearing', 'Fastener', 'Electrical', 'Seal', 'Drive', 'Filter']),
      integer('stock', 'In stock', { minimum: 0 }),
      integer('minimumStock', 'Minimum stock', { minimum: 0 }),
      money('price', 'Price'),
      text('supplier', 'Supplier'),
    ],
    parents: [parent('Machine', 'machine', 'Machine'), parent('Supplier', 'supplier', 'Supplier', 'supplier')],
    generate: {
      number: code('PN-', 77310),
      stock: between(0, 420),
      minimumStock: pick([5, 10, 20, 50]),
      supplier: company,
    },
    rows: `
      name | category | price
      Deep-groove bearing 6204 | Bearing | 8.40
      Hex bolt M8 x 40, 100 pieces | Fastener | 12.90
      Proximity sensor M12 | Electrical | 34.50
      Shaft seal 35 x 52 | Seal | 4.20
      Toothed belt 1200 mm | Drive | 27.80
      Hydraulic filter element | Filter | 41
      Linear bearing, 20 mm | Bearing | 19.60
      Spring washer M10, 200 pieces | Fastener | 7.50
      Contactor 24 V | Electrical | 22.40
      O-ring set | Seal | 16.90
      Roller chain 08B | Drive | 31.20
      Air filter cartridge | Filter | 28
      Needle roller cage | Bearing | 6.70
      Threaded rod M12, 1 m | Fastener | 5.10
      Emergency stop button | Electrical | 18.30
      Flange gasket DN50 | Seal | 3.60
      Gear motor 0.37 kW | Drive | 214
      Oil filter, compressor | Filter | 24.50
      Pillow block bearing | Bearing | 26.10
      Cable gland M20, 50 pieces | Electrical | 21.70
    `,
  },
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
    ],
    parents: [parent('Warehouse', 'warehouse', 'Warehouse'), parent('Supplier', 'supplier', 'Supplier')],
    generate: {
      sku: code('SK-', 30110),
      quantity: between(0, 960),
      reorderAt: pick([20, 50, 100]),
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
    name: 'SensorReading',
    label: 'Reading',
    synonyms: [
      'sensor reading',
      'sensor data',
      'measurement',
      'monitoring data',
      'meter reading',
      'energy consumption',
      'temperature record',
      'environmental data',
      'weather data',
      'device status',
      'device data',
      'water quality',
    ],
    description: 'What a sensor measured at a moment.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      choice('quantity', 'Quantity', ['Temperature', 'Humidity', 'Power', 'Vibration', 'Air quality']),
      required(number('value', 'Value')),
      text('unit', 'Unit'),
      required(datetime('measuredAt', 'Measured at')),
      choice('verdict', 'Verdict', ['Normal', 'Warning', 'Alarm']),
    ],
    parents: [parent('Machine', 'machine', 'Machine'), parent('Facility', 'facility', 'Facility')],
    generate: {
      place: pick('Hall one, Hall two, Cold store, Roof, Server room, Paint shop, Greenhouse, Canal lock'),
      quantity: inTurn('Temperature, Humidity, Power, Vibration, Air quality'),
      name: (_random, values, position) =>
        `${String(values['place'])}, ${String(values['quantity']).toLowerCase()}, no. ${position + 1}`,
      value: when('quantity', {
        Temperature: between(-18, 41, 0.1),
        Humidity: between(28, 84),
        Power: between(1.2, 96, 0.1),
        Vibration: between(0.2, 7.8, 0.1),
        'Air quality': between(380, 1400),
      }),
      unit: when('quantity', {
        Temperature: pick('°C'),
        Humidity: pick('%'),
        Power: pick('kW'),
        Vibration: pick('mm/s'),
        'Air quality': pick('ppm'),
      }),
      measuredAt: daysAt(-6, 0, '00:00,04:00,08:00,12:00,16:00,20:00'),
      verdict: pick('Normal, Normal, Normal, Normal, Warning, Alarm'),
    },
  },
  {
    name: 'MaintenanceRecord',
    synonyms: [
      'service record',
      'maintenance plan',
      'inspection',
      'maintenance log',
      'repair record',
      'maintenance task',
      'inspection record',
      'maintenance information',
      'equipment maintenance',
      'test record',
    ],
    description: 'What was done on a machine, by whom.',
    layout: 'table',
    fields: [
      title(),
      text('machine', 'Machine'),
      date('date', 'Date'),
      text('technician', 'Technician'),
      choice('kind', 'Kind', ['Inspection', 'Repair', 'Cleaning', 'Replacement']),
      integer('minutes', 'Duration', { unit: 'min', minimum: 0 }),
      money('cost', 'Cost'),
      longText('findings', 'Findings'),
    ],
    parents: [
      parent('Machine', 'machine', 'Machine', 'machine'),
      parent('Vehicle', 'vehicle', 'Vehicle'),
      parent('Asset', 'asset', 'Asset'),
    ],
    generate: {
      date: days(-300, -1),
      technician: person,
      minutes: between(15, 420, 5),
      cost: between(0, 184000, 500),
      machine: pick(
        'Panel saw, Carton erector, Gantry crane, Annealing oven, Palletising arm, Laser cutter two, Forklift, Band saw',
      ),
    },
    rows: `
      title | kind | findings
      Bearing replaced on spindle two | Replacement | Noise gone, temperature down by nine degrees.
      Yearly crane inspection | Inspection | Rope good for another year, hook re-stamped.
      Oven door seal | Replacement | Old seal brittle at the hinge side.
      Nozzle cleaning | Cleaning | Adhesive residue; interval shortened to two weeks.
      Belt tension adjusted | Repair | Slipped under load, now 42 newtons.
      Battery check, forklift | Inspection | Two cells weak, order placed.
      Guard switch faulty | Repair | Contact corroded, replaced and tested.
      Oil change and filter | Replacement | Metal traces within limits.
      Optics cleaned | Cleaning | Cut edge smooth again.
      Calibration of scale B | Inspection | Off by eleven grams, corrected.
      Hydraulic leak | Repair | Hose chafed at the bracket; bracket padded.
      Conveyor rollers | Replacement | Six of forty changed.
      Extraction ducts | Cleaning | Two buckets of dust, airflow restored.
      Emergency stops tested | Inspection | All nine work within 0.2 seconds.
      Gripper fingers | Replacement | Worn by 1.5 mm.
      Software update of the cell | Repair | Homing error no longer appears.
      Coolant exchange | Cleaning | pH back to 9.1.
      Brake test, lift table | Inspection | Holds at 125 per cent load.
      Chain greased | Cleaning | Next in six weeks.
      Motor rewound | Repair | Back from the workshop after four days.
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
  {
    name: 'ProductionOrder',
    synonyms: [
      'production plan',
      'manufacturing order',
      'production',
      'batch',
      'production process',
      'production record',
      'production task',
      'business process',
    ],
    description: 'What is to be made, how many, until when.',
    titleField: 'number',
    layout: 'table',
    fields: [
      title('number', 'Order number'),
      text('product', 'Product'),
      integer('quantity', 'Quantity', { minimum: 1 }),
      integer('finished', 'Finished', { minimum: 0 }),
      text('line', 'Line'),
      date('dueDate', 'Due date'),
      choice('status', 'Status', ['Planned', 'Running', 'Finished', 'Stopped']),
    ],
    parents: [parent('Machine', 'machine', 'Machine'), parent('Product', 'product', 'Product', 'product')],
    generate: {
      number: code('MO-', 3390),
      product: pick('Oak stool, Desk lamp, Stoneware mug, Canvas rucksack, Wool throw, Cutting board'),
      quantity: between(40, 1200, 10),
      status: inTurn('Running, Planned, Finished, Running, Stopped'),
      finished: (random, values) =>
        values['status'] === 'Finished'
          ? Number(values['quantity'])
          : values['status'] === 'Planned'
            ? 0
            : random.between(1, Number(values['quantity']) - 1),
      line: pick('Line A, Line B, Workshop, Paint shop'),
      dueDate: when('status', { Finished: days(-40, -2) }, days(1, 30)),
    },
  },
  {
    name: 'Alert',
    synonyms: ['alarm', 'warning', 'alert notification', 'early warning', 'fault', 'system alert', 'anomaly', 'risk'],
    description: 'Something that needs a look.',
    layout: 'table',
    fields: [
      title(),
      text('source', 'Source'),
      choice('severity', 'Severity', ['Information', 'Warning', 'Critical']),
      required(datetime('raisedAt', 'Raised at')),
      choice('status', 'Status', ['Open', 'Acknowledged', 'Resolved']),
      text('assignee', 'Assigned to'),
    ],
    parents: [parent('Machine', 'machine', 'Machine', 'source'), parent('Server', 'server', 'Server', 'source')],
    generate: {
      source: pick('Cold store, Hall two, Gateway North, Payroll server, Pump 3, Solar array'),
      raisedAt: daysAt(-9, 0, '02:14,06:40,09:05,13:22,18:47,23:10'),
      status: inTurn('Open, Acknowledged, Resolved, Resolved'),
      assignee: person,
    },
    rows: `
      title | severity
      Temperature above eight degrees | Critical
      Disk nearly full | Warning
      Door open for ten minutes | Warning
      Pump runs dry | Critical
      Backup finished late | Information
      Vibration rising on spindle two | Warning
      No signal from the roof sensor | Warning
      Stock below minimum: paper tape | Information
      Power failure, yard | Critical
      Certificate expires in two weeks | Information
      Filter pressure high | Warning
      Sign-in from a new country | Warning
      Battery at fifteen per cent | Information
      Leak detected in the basement | Critical
      Queue longer than usual | Information
      Humidity too low in the archive | Warning
      Inspection overdue: forklift | Warning
      Smoke detector test due | Information
      Network slow since noon | Warning
      Freezer two not cooling | Critical
    `,
  },
]);
