/** Machines and what they make. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, datetime, integer, longText, money, number, parent, required, text, title } from '../fields.ts';
import { between, code, company, days, daysAt, inTurn, person, pick, when } from '../generate.ts';

export const factoryEntities = defineEntities('industry', [
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
