/** Public services: reports, permits, places for everybody. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, datetime, image, longText, money, parent, phone, required, text, title } from '../fields.ts';
import {
  address,
  code,
  days,
  daysAt,
  district,
  inTurn,
  person,
  phrase,
  pick,
  when,
  phone as phoneNumber,
} from '../generate.ts';

export const civicEntities = defineEntities('public', [
  {
    name: 'Complaint',
    synonyms: [
      'citizen report',
      'grievance',
      'problem report',
      'complaint record',
      'citizen complaint',
      'appeal',
      'problem',
      'resident report',
    ],
    description: 'Something in town that should be put right.',
    owned: true,
    publicCreate: true,
    layout: 'table',
    fields: [
      title(),
      choice('category', 'Category', ['Roads', 'Lighting', 'Waste', 'Noise', 'Parks', 'Water']),
      text('place', 'Place'),
      choice('status', 'Status', ['Received', 'In progress', 'Solved', 'Rejected']),
      date('reportedOn', 'Reported on'),
      longText('description', 'Description'),
    ],
    generate: {
      place: address,
      status: inTurn('Received, In progress, Solved, Solved, Rejected'),
      reportedOn: when('status', { Received: days(-4, 0), 'In progress': days(-15, -3) }, days(-90, -12)),
    },
    rows: `
      title | category | description
      Pothole beside the tram track | Roads | Forty centimetres wide, bicycles swerve into traffic.
      Street lamp flickers all night | Lighting | Third lamp from the chapel, since the storm.
      Bins not emptied for two weeks | Waste | Both paper bins in front of the school.
      Generator runs until two | Noise | Behind the market hall, Fridays and Saturdays.
      Broken swing in the park | Parks | One chain hangs loose, children still use it.
      Drain overflows when it rains | Water | Water reaches the door of number twelve.
      Zebra crossing hardly visible | Roads | The paint is gone on the side of the nursery.
      Dark path behind the library | Lighting | Two lamps out, one covered by ivy.
      Mattress in the bushes | Waste | With three tyres, near the canal bridge.
      Delivery vans at five | Noise | Engines running under bedroom windows.
      Bench without a seat | Parks | Screws stick out.
      Hydrant drips | Water | A sheet of ice in the mornings.
      Traffic light too short | Roads | My mother reaches the middle at red.
      Floodlight into bedrooms | Lighting | From the new sports ground, until eleven.
      Glass on the playground | Waste | Every Monday, around the slide.
      Construction on Sunday | Noise | Since three weeks, before nine.
      Dead tree leans over the path | Parks | Bark is falling off, the trunk is hollow.
      Brown water from the tap | Water | In the mornings, on all floors.
      Missing street sign | Roads | Ambulance drove past twice.
      Overfull dog waste box | Waste | At the meadow gate.
    `,
  },
  {
    name: 'Permit',
    synonyms: [
      'licence',
      'license',
      'approval',
      'permit application',
      'certificate record',
      'authorization',
      'qualification certificate',
      'patent',
      'trademark',
    ],
    description: 'An official permission.',
    titleField: 'number',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('number', 'Number'),
      choice('kind', 'Kind', ['Building', 'Event', 'Parking', 'Market stall', 'Street music']),
      text('applicant', 'Applicant'),
      text('place', 'Place'),
      date('appliedOn', 'Applied on'),
      date('validUntil', 'Valid until'),
      choice('status', 'Status', ['Submitted', 'In review', 'Granted', 'Refused']),
      money('fee', 'Fee'),
    ],
    generate: {
      number: code('PM-', 2210),
      kind: inTurn('Building, Event, Parking, Market stall, Street music'),
      applicant: person,
      place: address,
      appliedOn: days(-90, -1),
      validUntil: days(30, 700),
      status: inTurn('In review, Granted, Submitted, Granted, Refused'),
      fee: pick([1500, 2500, 4000, 8500, 24000]),
    },
  },
  {
    name: 'Incident',
    synonyms: [
      'accident',
      'emergency',
      'safety incident',
      'event report',
      'hazard',
      'security incident',
      'case report',
      'violation',
      'pandemic situation',
      'epidemic data',
    ],
    description: 'Something that happened and was recorded.',
    layout: 'table',
    fields: [
      title(),
      choice('kind', 'Kind', ['Traffic', 'Fire', 'Weather', 'Injury', 'Theft', 'Technical']),
      required(datetime('happenedAt', 'Happened at')),
      text('place', 'Place'),
      choice('severity', 'Severity', ['Low', 'Medium', 'High']),
      choice('status', 'Status', ['Open', 'Under control', 'Closed']),
      longText('report', 'Report'),
    ],
    publicCreate: true,
    generate: {
      happenedAt: daysAt(-60, 0, '01:20,06:45,09:10,12:35,16:50,21:15'),
      place: address,
      severity: inTurn('Low, Medium, Low, High'),
      status: inTurn('Closed, Under control, Closed, Open'),
    },
    rows: `
      title | kind | report
      Van slid into the fountain | Traffic | Nobody hurt; the fountain is dry until the pipe is replaced.
      Kitchen fire on the second floor | Fire | Put out with a lid before the brigade came.
      Tree across the tram line | Weather | Cleared after three hours, replacement buses ran.
      Sprained ankle on the ramp | Injury | Ramp was icy; sand is now kept at the door.
      Cargo bicycle stolen | Theft | Lock cut during the concert.
      Lift stopped with four people | Technical | Freed after twenty minutes, all calm.
      Collision at the chapel crossing | Traffic | Two cars, one bent sign.
      Smoke from the paper bin | Fire | A cigarette; bin replaced by a metal one.
      Flooded underpass | Weather | Pumps ran until four in the morning.
      Cut finger in the workshop | Injury | Guard had been removed; training repeated.
      Bag taken from the changing room | Theft | Lockers get new coins.
      Power failure in three streets | Technical | Cable damaged by digging.
      Bus lost a mirror | Traffic | Scaffold stood forty centimetres too far out.
      Burnt transformer | Fire | Replaced overnight, no injuries.
      Roof tiles after the storm | Weather | Pavement closed for two days.
      Fall from a ladder | Injury | Bruises; ladders have been checked.
      Copper pipes missing | Theft | From the building site, at the weekend.
      Pump failure at the pool | Technical | Closed for a day.
      Near miss with a forklift | Injury | Mirror installed at the corner.
      Hail damage to greenhouses | Weather | Ninety panes, volunteers helped.
    `,
  },
  {
    name: 'Facility',
    pluralLabel: 'Facilities',
    synonyms: [
      'public facility',
      'amenity',
      'public building',
      'service point',
      'parking lot',
      'parking space',
      'charging station',
      'station',
      'park',
      'service center',
      'garbage classification',
      'swimming pool',
    ],
    description: 'A place that everybody may use.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('kind', 'Kind', ['Sports', 'Culture', 'Parking', 'Health', 'Office', 'Green space']),
      text('address', 'Address'),
      text('district', 'District'),
      text('openingHours', 'Opening hours'),
      phone('phone', 'Phone'),
      choice('status', 'Status', ['Open', 'Limited', 'Closed']),
    ],
    generate: {
      address,
      district,
      openingHours: pick(['Mon-Fri 08:00-18:00', 'Every day 06:00-22:00', 'Tue-Sun 10:00-17:00', 'Always open']),
      phone: phoneNumber,
      status: inTurn('Open, Open, Limited, Open, Closed'),
      image: phrase('{name}'),
    },
    rows: `
      name | kind
      Riverside swimming pool | Sports
      Central library | Culture
      Station car park | Parking
      District health office | Health
      Citizens' service desk | Office
      Lime Tree Park | Green space
      Skate bowl North | Sports
      Music school | Culture
      Harbour park and ride | Parking
      Vaccination centre | Health
      Lost property office | Office
      Allotment gardens | Green space
      Ice rink | Sports
      City archive | Culture
      Charging hub Dock Street | Parking
      Advice centre for families | Health
      Registry office | Office
      Botanical garden | Green space
      Athletics ground | Sports
      Puppet theatre | Culture
    `,
  },
  {
    name: 'Policy',
    pluralLabel: 'Policies',
    synonyms: [
      'regulation',
      'law',
      'guideline',
      'rule',
      'policy information',
      'standard',
      'legal text',
      'rule set',
      'policy document',
    ],
    description: 'A rule and whom it concerns.',
    layout: 'table',
    fields: [
      title(),
      choice('field', 'Field', ['Housing', 'Traffic', 'Environment', 'Business', 'Social']),
      text('number', 'Number'),
      date('inForceFrom', 'In force from'),
      text('issuedBy', 'Issued by'),
      longText('summary', 'Summary'),
    ],
    generate: {
      number: code('BL-', 118),
      inForceFrom: days(-2400, 90),
      issuedBy: pick('City council, Ministry of transport, District office, Building authority'),
    },
    rows: `
      title | field | summary
      Noise at building sites | Environment | Quiet from seven in the evening, all day on Sundays.
      Short-term letting | Housing | Ninety nights a year, with a number in each advertisement.
      Bicycle parking in new buildings | Traffic | Two covered places per home.
      Reusable cups | Environment | Every counter must offer one.
      Market stall fees | Business | By the metre, waived in the first year.
      Child care places | Social | A place within thirty minutes of home.
      Green roofs | Housing | On flat roofs above two hundred square metres.
      Speed near schools | Traffic | Thirty, at all hours.
      Tree protection | Environment | Trunks above eighty centimetres need a permit to be felled.
      Opening hours on holidays | Business | Four Sundays a year.
      Heating allowance | Social | Paid in November, no form needed.
      Accessible entrances | Housing | Step-free by the end of the decade.
      Delivery zones | Traffic | Before ten in the old town.
      Rainwater | Environment | Must seep away on the plot.
      Street trade | Business | Permits by lot, renewed each spring.
      Language courses | Social | Free up to level B1.
      Vacant shops | Business | May be used by artists after six months.
      Firewood storage | Housing | Three metres from the façade.
      Car-free streets | Traffic | On the first Sunday of the month.
      Library for everybody | Social | No fees below eighteen or above sixty-five.
    `,
  },
  {
    name: 'Exhibition',
    synonyms: [
      'museum exhibition',
      'show room',
      'art exhibition',
      'exhibition content',
      'exhibition hall',
      'trade fair',
      'fair',
    ],
    description: 'Works shown together for a time.',
    fields: [
      title(),
      image('image', 'Picture'),
      text('curator', 'Curator'),
      text('place', 'Place'),
      date('opensOn', 'Opens on'),
      date('closesOn', 'Closes on'),
      money('ticketPrice', 'Ticket price'),
      longText('description', 'Description'),
    ],
    parents: [parent('Venue', 'place', 'Venue', 'place')],
    generate: {
      curator: person,
      place: pick('City Museum, Old Fire Station, Botanical Glasshouse, Library Annex, Maritime Museum'),
      opensOn: days(-60, 40),
      closesOn: days(41, 200),
      ticketPrice: pick([0, 500, 800, 1200]),
      image: phrase('{title} exhibition'),
    },
    rows: `
      title | description
      Salt: white gold | Ships, pans and the tax that started a war.
      Drawn in one crossing | Portraits made on the ferry.
      The colour of sound | Instruments you may touch.
      Tools that shaped us | From flint to torque wrench.
      Letters never sent | Two hundred envelopes, opened with permission.
      Night shift | Photographs between two and five.
      Bees and us | With a glass hive.
      Chairs, mostly | Ninety-six ways to sit.
      Under the ice | Cores, fossils, forecasts.
      Mended | Repairs more beautiful than the thing.
      City of bridges | Models by children and engineers.
      Twelve women, one press | Posters from a printing collective.
      Maps that lie | Kindly and otherwise.
      A room of clocks | Noon is loud.
      Paper theatre | Stages that fold into a book.
      Bread of the world | Please taste.
      Electric! | The first lamps and what people feared.
      Sea monsters | Drawn by sailors, explained by biologists.
      Home is a suitcase | Objects that travelled.
      Moss | Magnifiers are provided.
    `,
  },
]);
