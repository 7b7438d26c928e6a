/** Servers, keys and data. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, integer, longText, money, number, parent, text, title } from '../fields.ts';
import { between, code, days, inTurn, person, phrase, pick, when } from '../generate.ts';

export const infrastructureEntities = defineEntities('technology', [
  {
    name: 'Server',
    synonyms: [
      'host',
      'virtual machine',
      'database server',
      'node',
      'instance',
      'cloud server',
      'network device',
      'service status',
      'database performance',
      'server status',
      'database instance',
    ],
    description: 'A machine that runs services.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('address', 'Address'),
      choice('role', 'Role', ['Web', 'Database', 'Cache', 'Backup', 'Monitoring']),
      choice('status', 'Status', ['Healthy', 'Degraded', 'Down', 'Maintenance']),
      integer('processor', 'Processor', { unit: '%', minimum: 0, maximum: 100 }),
      integer('memory', 'Memory', { unit: '%', minimum: 0, maximum: 100 }),
      integer('uptime', 'Uptime', { unit: 'days', minimum: 0 }),
      text('region', 'Region'),
    ],
    generate: {
      role: inTurn('Web, Database, Web, Cache, Backup, Monitoring'),
      site: pick('oak, elm, fir, ash, yew, birch'),
      name: (_random, values, position) =>
        `${String(values['site'])}-${String(values['role']).toLowerCase()}-${String(position + 1).padStart(2, '0')}`,
      address: (_random, _values, position) => `192.0.2.${position + 10}`,
      status: inTurn('Healthy, Healthy, Healthy, Degraded, Healthy, Maintenance, Healthy, Down'),
      processor: between(3, 92),
      memory: between(18, 96),
      uptime: between(0, 412),
      region: pick('Toronto, Frankfurt, Singapore, São Paulo'),
    },
  },
  {
    name: 'ApiKey',
    label: 'API key',
    synonyms: [
      'api key',
      'access key',
      'license key',
      'credential record',
      'activation code',
      'api interface',
      'interface record',
    ],
    description: 'A key that lets a program in.',
    titleField: 'name',
    layout: 'table',
    owned: true,
    fields: [
      title('name', 'Name'),
      text('prefix', 'Begins with'),
      choice('scope', 'Scope', ['Read', 'Write', 'Administration']),
      text('owner', 'Owner'),
      date('createdOn', 'Created on'),
      date('lastUsedOn', 'Last used on'),
      choice('status', 'Status', ['Active', 'Revoked', 'Expired']),
    ],
    generate: {
      use: pick(
        'Backup job, Partner import, Mobile app, Reporting, Price feed, Label printer, Status page, Test bench',
      ),
      env: pick('production, staging, test, Halifax, Toronto, night run'),
      name: phrase('{use}, {env}'),
      prefix: code('tk_', 4107),
      scope: inTurn('Read, Read, Write, Administration'),
      owner: person,
      createdOn: days(-600, -20),
      lastUsedOn: days(-19, 0),
      status: inTurn('Active, Active, Active, Revoked, Expired'),
    },
  },
  {
    name: 'DomainName',
    label: 'Domain name',
    synonyms: ['domain', 'web address', 'domain registration', 'hosting account', 'ssl certificate'],
    description: 'A name on the web and when it expires.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('registrar', 'Registrar'),
      text('owner', 'Owner'),
      date('registeredOn', 'Registered on'),
      date('expiresOn', 'Expires on'),
      money('yearlyFee', 'Yearly fee'),
      choice('status', 'Status', ['Active', 'Expiring', 'Parked']),
    ],
    generate: {
      first: pick('harbour, linden, copper, saffron, meridian, lantern, quarry, juniper, fjord, heron, cobalt, maple'),
      second: pick('market, kitchen, studio, works, journal, club, clinic, school, tools'),
      name: phrase('{first}{second}.example'),
      registrar: pick('Namehold, Registria, Zone and Co'),
      owner: person,
      registeredOn: days(-3000, -60),
      status: inTurn('Active, Active, Expiring, Parked'),
      expiresOn: when('status', { Expiring: days(3, 28) }, days(40, 700)),
      yearlyFee: pick([1200, 1490, 1890, 2400, 3900]),
    },
  },
  {
    name: 'Dataset',
    synonyms: [
      'data set',
      'data source',
      'database table',
      'data record',
      'data collection',
      'data file',
      'excel file',
      'csv file',
      'statistic',
      'data chart',
      'historical data',
      'open data',
      'data table',
      'database entry',
    ],
    description: 'A collection of data with size and source.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      choice('subject', 'Subject', ['Transport', 'Climate', 'Health', 'Population', 'Economy', 'Culture']),
      integer('rows', 'Rows', { minimum: 0 }),
      choice('format', 'Format', ['CSV', 'JSON', 'Parquet', 'Spreadsheet']),
      text('source', 'Source'),
      date('updatedOn', 'Updated on'),
      longText('description', 'Description'),
    ],
    generate: {
      rows: between(1200, 4800000, 100),
      format: inTurn('CSV, JSON, Parquet, Spreadsheet'),
      source: pick('City statistics office, Harbour authority, Lakeside University, Meridian Health, Volunteers'),
      updatedOn: days(-200, -1),
    },
    rows: `
      name | subject | description
      Tram stops and passengers | Transport | Boardings by stop and hour since 2015.
      Daily temperatures, harbour | Climate | Minimum, maximum and mean, without gaps.
      Waiting times in clinics | Health | Anonymised, by month and speciality.
      Births and deaths by district | Population | Yearly counts with revisions marked.
      Shop openings and closings | Economy | From the trade register.
      Museum visits | Culture | Tickets by day and age group.
      Bicycle counters | Transport | Fourteen counters, every fifteen minutes.
      River levels | Climate | Gauge readings at six bridges.
      Vaccinations by age | Health | Doses per week.
      Household sizes | Population | Census and yearly estimate.
      Rents advertised | Economy | Price, area and quarter.
      Library loans | Culture | Titles and counts, no readers.
      Ferry punctuality | Transport | Planned and real departure.
      Tree inventory | Climate | Species, trunk, year planted.
      Food inspections | Health | Result and follow-up.
      Languages at school | Population | First languages of pupils.
      Energy use of buildings | Economy | Meter readings by month.
      Street musicians' permits | Culture | Places and hours.
      Road works | Transport | Start, end and diversion.
      Rainfall by quarter-hour | Climate | Nine stations.
    `,
  },
  {
    name: 'Experiment',
    synonyms: [
      'test run',
      'trial',
      'study',
      'research project',
      'research',
      'scientific experiment',
      'ab test',
      'test item',
    ],
    description: 'A question that is put to the test.',
    layout: 'table',
    fields: [
      title(),
      longText('hypothesis', 'Hypothesis'),
      text('lead', 'Led by'),
      choice('status', 'Status', ['Planned', 'Running', 'Analysed', 'Stopped']),
      date('startsOn', 'Starts on'),
      number('effect', 'Effect', { unit: '%' }),
      integer('participants', 'Participants', { minimum: 0 }),
    ],
    parents: [parent('Dataset', 'dataset', 'Dataset')],
    generate: {
      lead: person,
      status: inTurn('Running, Analysed, Planned, Analysed, Stopped'),
      startsOn: when('status', { Planned: days(5, 60) }, days(-200, -10)),
      effect: when('status', { Analysed: between(-6, 24, 0.1) }),
      participants: between(12, 4200),
    },
    rows: `
      title | hypothesis
      Shorter sign-up form | Fewer fields, more finished registrations.
      Light at the desk | Daylight lamps reduce headaches in winter.
      Salt in the starter | A pinch slows fermentation without loss of flavour.
      Green button or text link | The link is enough on the second visit.
      Walking meetings | Decisions come faster on foot.
      Nest boxes facing east | East-facing boxes are taken first.
      Yellow bins | Colour reduces wrong sorting.
      Quiet hour in the shop | Calmer hour, same turnover.
      Seeds in winter water | Cold soaking speeds germination.
      Price with tax first | Complaints about totals disappear.
      Reading aloud at work | Fewer typing errors after five minutes.
      Glaze with wood ash | Ash from apple gives a bluer tone.
      Reminder by letter | Paper beats e-mail for people over seventy.
      Four-day week | Output stays, sick days fall.
      Night cooling | Open vents at two save a third of the energy.
      Two-minute breathing | Pulse falls by five beats.
      Larger plates | People take more, eat the same.
      Mulch depth | Seven centimetres keep the soil moist longest.
      Second screen | Helps accountants, not writers.
      Standing desk hour | Steps rise on the following day.
    `,
  },
]);
