/** Companies that one works for, sells to and signs with. */
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
  required,
  text,
  title,
  url,
} from '../fields.ts';
import {
  always,
  between,
  city,
  code,
  company,
  days,
  emailOf,
  inTurn,
  person,
  phrase,
  pick,
  when,
  phone as phoneNumber,
} from '../generate.ts';

export const clientEntities = defineEntities('work', [
  {
    name: 'Client',
    synonyms: [
      'business client',
      'account holder',
      'client information',
      'corporate client',
      'client record',
      'customer company',
      'customer relationship',
    ],
    description: 'A company or person that we work for.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('contactPerson', 'Contact person'),
      email('email', 'Email'),
      phone('phone', 'Phone'),
      choice('industry', 'Industry', ['Logistics', 'Food', 'Health', 'Hospitality', 'Technology', 'Public sector']),
      choice('status', 'Status', ['Prospect', 'Active', 'Dormant']),
      money('yearlyRevenue', 'Yearly revenue'),
      longText('notes', 'Notes'),
    ],
    generate: {
      name: company,
      contactPerson: person,
      email: emailOf('contactPerson'),
      phone: phoneNumber,
      industry: inTurn('Logistics, Food, Health, Hospitality, Technology, Public sector'),
      status: inTurn('Active, Active, Prospect, Active, Dormant'),
      yearlyRevenue: when('status', { Prospect: always(0) }, between(400000, 16500000, 10000)),
      notes: pick([
        'Decides slowly, stays for years.',
        'Wants quarterly visits.',
        'Invoice to the holding company.',
        'Interested in the maintenance contract.',
        'New purchasing head since spring.',
        'Pays within a week.',
      ]),
    },
  },
  {
    name: 'Company',
    pluralLabel: 'Companies',
    synonyms: [
      'enterprise',
      'company profile',
      'business profile',
      'company directory',
      'firm',
      'organization',
      'organisation',
      'business partner',
      'partner',
      'enterprise information',
      'corporation',
      'startup',
      'exhibitor',
      'employer',
    ],
    description: 'A company with its field and size.',
    fields: [
      title('name', 'Name'),
      image('logo', 'Logo'),
      choice('industry', 'Industry', ['Technology', 'Manufacturing', 'Food', 'Energy', 'Health', 'Services', 'Media']),
      text('city', 'City'),
      integer('founded', 'Founded', { minimum: 1600, maximum: 2030 }),
      integer('employees', 'Employees', { minimum: 1 }),
      text('director', 'Managing director'),
      email('email', 'Email'),
      phone('phone', 'Phone'),
      url('website', 'Website'),
      longText('description', 'Description'),
    ],
    generate: {
      city,
      founded: between(1921, 2021),
      employees: between(6, 2400),
      director: person,
      email: emailOf('director'),
      phone: phoneNumber,
      logo: phrase('emblem of {name}'),
    },
    rows: `
      name | industry | description
      Northwind Logistics | Services | Pallets, parcels and cold chain on four coasts.
      Bluepeak Energy | Energy | Runs thirty-one wind parks and one very old dam.
      Fernhill Foods | Food | Soups and sauces from vegetables within a day's drive.
      Meridian Health | Health | Family practices with shared records and long opening hours.
      Copperline Studios | Media | Documentary films and the music in them.
      Juniper Robotics | Technology | Small arms that pack, sort and sand.
      Lakeshore Textiles | Manufacturing | Weaves towels and workwear from recycled fibre.
      Redwood Analytics | Technology | Forecasts for people who must order on Tuesday.
      Silverbirch Media | Media | Regional newspapers with surprisingly young readers.
      Cobalt Marine | Manufacturing | Builds ferries and electric work boats.
      Greenloop Packaging | Manufacturing | Boxes that come back twelve times.
      Kestrel Aviation | Services | Flight training and mountain rescue.
      Brightwater Utilities | Energy | Water, heat and the pipes between.
      Oakhurst Builders | Services | Timber houses, five storeys at most.
      Solstice Solar | Energy | Roofs, carports and honest yield figures.
      Beacon Learning | Services | Evening courses in eighteen towns.
      Saffron Kitchens | Food | Canteens that people walk to in the rain.
      Cloudberry Software | Technology | Scheduling for hospitals and theatres.
      Granite Bank | Services | A savings bank that still knows names.
      Papertrail Legal | Services | Contracts in plain language.
      Anvil Manufacturing | Manufacturing | Castings from one kilogram to nine tonnes.
      Polar Freight | Services | Sea containers through northern ports.
    `,
  },
  {
    name: 'Lead',
    synonyms: ['sales lead', 'prospect', 'potential customer', 'lead information', 'contact request', 'sales contact'],
    description: 'Somebody who may become a customer.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('company', 'Company'),
      email('email', 'Email'),
      phone('phone', 'Phone'),
      choice('source', 'Source', ['Website', 'Recommendation', 'Trade fair', 'Call', 'Newsletter']),
      choice('stage', 'Stage', ['New', 'Contacted', 'Qualified', 'Lost', 'Won']),
      money('estimatedValue', 'Estimated value'),
      date('nextStepOn', 'Next step on'),
      longText('notes', 'Notes'),
    ],
    generate: {
      name: person,
      company,
      email: emailOf('name'),
      phone: phoneNumber,
      source: inTurn('Website, Recommendation, Trade fair, Call, Newsletter'),
      stage: inTurn('New, Contacted, Qualified, Contacted, Won, Lost'),
      estimatedValue: between(120000, 4800000, 10000),
      nextStepOn: when('stage', { Won: days(-20, -2), Lost: days(-30, -5) }, days(1, 21)),
      notes: pick([
        'Asked for references in their industry.',
        'Budget is decided in October.',
        'Compares us with one competitor.',
        'Wants a demonstration on site.',
        'Met at the spring fair; liked the small model.',
        'Prefers a rental contract.',
      ]),
    },
  },
  {
    name: 'Deal',
    synonyms: ['opportunity', 'sales opportunity', 'sales project', 'pipeline entry', 'business opportunity'],
    description: 'A possible sale with value and chance.',
    layout: 'table',
    fields: [
      title(),
      text('client', 'Client'),
      required(money('value', 'Value')),
      choice('stage', 'Stage', ['Inquiry', 'Offer', 'Negotiation', 'Won', 'Lost']),
      percent('probability', 'Probability', { minimum: 0, maximum: 100 }),
      date('closesOn', 'Closes on'),
      text('owner', 'Owner'),
    ],
    parents: [parent('Client', 'client', 'Client', 'client'), parent('Company', 'company', 'Company')],
    generate: {
      client: company,
      value: between(250000, 9800000, 10000),
      stage: inTurn('Offer, Inquiry, Negotiation, Won, Offer, Lost'),
      probability: when('stage', {
        Inquiry: pick([10, 20]),
        Offer: pick([35, 45]),
        Negotiation: pick([60, 75]),
        Won: always(100),
        Lost: always(0),
      }),
      closesOn: when('stage', { Won: days(-60, -3), Lost: days(-60, -3) }, days(6, 90)),
      owner: person,
    },
    rows: `
      title
      Twelve chargers with service contract
      Canteen furniture for two sites
      Replacement of the packing line
      Framework agreement for workwear
      Scheduling software, 300 seats
      Roof array on the cold store
      Training days for forty supervisors
      Uniforms for the ferry crews
      Migration of the archive
      Maintenance of eight lifts
      Signage for the new campus
      Refill stations in all lobbies
      Soup supply for the winter season
      Route planning pilot
      Refurbishment of the board room
      Acoustic panels, open office
      Fleet insurance for nine vans
      Catering of the annual meeting
      Lighting of the canal path
      Website in three languages
    `,
  },
  {
    name: 'Contract',
    synonyms: ['agreement', 'service agreement', 'contract information', 'sales contract', 'contract record'],
    description: 'What two sides agreed, and for how long.',
    layout: 'table',
    fields: [
      title(),
      text('party', 'Other party'),
      choice('kind', 'Kind', ['Service', 'Supply', 'Rental', 'Employment', 'Licence']),
      money('value', 'Value'),
      date('startsOn', 'Starts on'),
      date('endsOn', 'Ends on'),
      choice('status', 'Status', ['Draft', 'Signed', 'Running', 'Ended']),
    ],
    parents: [parent('Client', 'party', 'Other party', 'party'), parent('Supplier', 'supplier', 'Supplier')],
    generate: {
      party: company,
      value: between(180000, 22000000, 10000),
      status: inTurn('Running, Running, Signed, Draft, Ended'),
      startsOn: when('status', { Running: days(-500, -30), Ended: days(-1200, -700) }, days(5, 60)),
      endsOn: when('status', { Ended: days(-300, -10), Running: days(20, 600) }, days(380, 900)),
    },
    rows: `
      title | kind
      Lift maintenance, all buildings | Service
      Green electricity, five years | Supply
      Warehouse on Dock Street | Rental
      Cleaning of offices and halls | Service
      Coffee and machines | Supply
      Design software, forty seats | Licence
      Head of workshop | Employment
      Courier collection, daily | Service
      Copiers on two floors | Rental
      Organic vegetables, weekly | Supply
      Map data | Licence
      Security patrol, nights | Service
      Packing material framework | Supply
      Interim accountant | Employment
      Photo archive | Licence
      Van fleet, nine vehicles | Rental
      Window cleaning | Service
      Flour and grain | Supply
      Trade fair stand | Rental
      Translation memory hosting | Service
    `,
  },
  {
    name: 'Asset',
    synonyms: [
      'equipment',
      'fixed asset',
      'company asset',
      'office equipment',
      'equipment information',
      'tool',
      'inventory asset',
      'facility equipment',
    ],
    description: 'A thing of value that the organisation owns.',
    layout: 'table',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      text('tag', 'Asset number'),
      choice('category', 'Category', ['Computer', 'Furniture', 'Vehicle', 'Tool', 'Media']),
      text('holder', 'Used by'),
      text('location', 'Location'),
      money('value', 'Value'),
      date('boughtOn', 'Bought on'),
      choice('status', 'Status', ['In use', 'In store', 'In repair', 'Retired']),
    ],
    parents: [parent('Employee', 'holder', 'Used by', 'holder'), parent('Department', 'department', 'Department')],
    generate: {
      tag: code('AS-', 1180),
      holder: person,
      location: pick('Hall two, First floor, Dock Street, Reception, Studio 4, Archive'),
      boughtOn: days(-2200, -20),
      status: inTurn('In use, In use, In store, In use, In repair, Retired'),
    },
    rows: `
      name | category | value
      Laptop 14 inch, silver | Computer | 1290
      Height-adjustable desk, oak | Furniture | 640
      Electric van, nine cubic metres | Vehicle | 42800
      Cordless drill set | Tool | 310
      Laser projector | Media | 1850
      Label printer, thermal | Computer | 420
      Ergonomic chair, blue | Furniture | 480
      Cargo bicycle | Vehicle | 5200
      Thermal camera | Tool | 2350
      Conference camera | Media | 890
      Workstation, two screens | Computer | 2740
      Meeting table for twelve | Furniture | 1750
      Pallet truck | Vehicle | 3900
      Torque wrench | Tool | 265
      Wireless microphones, four | Media | 1120
      Network switch, 48 ports | Computer | 1980
      Filing cabinet, fireproof | Furniture | 930
      Scissor lift | Vehicle | 14600
      Oscilloscope | Tool | 1640
      Camera body with two lenses | Media | 3150
    `,
  },
]);
