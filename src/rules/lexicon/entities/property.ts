/** Homes, and the people in them. */
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
  phone,
  required,
  text,
  title,
} from '../fields.ts';
import {
  address,
  always,
  between,
  code,
  days,
  district,
  emailOf,
  inTurn,
  person,
  phrase,
  pick,
  when,
  phone as phoneNumber,
} from '../generate.ts';

export const propertyEntities = defineEntities('property', [
  {
    name: 'Property',
    label: 'Property',
    synonyms: [
      'listing',
      'real estate',
      'real estate listing',
      'property listing',
      'house',
      'home for sale',
      'estate',
      'housing',
      'house listing',
      'building',
      'rental',
      'rental property',
      'second-hand house',
    ],
    description: 'A home or building for sale or rent.',
    fields: [
      title('name', 'Title'),
      image('image', 'Picture'),
      choice('offer', 'Offer', ['For sale', 'For rent']),
      choice('kind', 'Kind', ['House', 'Flat', 'Office', 'Shop', 'Land']),
      required(money('price', 'Price')),
      text('district', 'District'),
      integer('area', 'Area', { unit: 'm²', minimum: 1 }),
      integer('bedrooms', 'Bedrooms', { minimum: 0 }),
      choice('status', 'Status', ['Available', 'Under offer', 'Sold', 'Let']),
      longText('description', 'Description'),
    ],
    parents: [parent('Agent', 'agent', 'Agent')],
    publicCreate: true,
    generate: {
      district,
      status: when(
        'offer',
        { 'For sale': inTurn('Available, Under offer, Available, Sold') },
        inTurn('Available, Available, Let'),
      ),
    },
    rows: `
      name | image | offer | kind | price | area | bedrooms | description
      Brick terrace with a south garden | brick terrace house | For sale | House | 428000 | 118 | 3 | Original doors, new roof and a pear tree at the end of the garden.
      Two-room flat above the bakery | flat with balcony | For rent | Flat | 1180 | 54 | 1 | Warm in winter and smells of bread from five in the morning.
      Detached house by the reservoir | house near water | For sale | House | 612000 | 174 | 4 | Double garage, solar roof and a path to the water.
      Loft in the old foundry | loft with steel beams | For rent | Flat | 1950 | 96 | 2 | Five-metre ceilings and the old crane as a bookshelf.
      Corner shop with cellar | corner shop | For rent | Shop | 2400 | 88 | 0 | Large windows on two streets and a dry cellar.
      Family house near two schools | semi-detached house | For sale | House | 389000 | 132 | 4 | Quiet cul-de-sac; both schools are within ten minutes on foot.
      Open-plan office, second floor | bright office | For rent | Office | 3900 | 210 | 0 | Daylight from three sides, bicycle store and showers.
      Building plot with outline permission | grassy plot | For sale | Land | 145000 | 780 | 0 | Level plot with mains at the boundary and permission for one house.
      Garden flat with its own entrance | garden flat | For sale | Flat | 276000 | 71 | 2 | Step-free, with a lockable bicycle shed.
      Penthouse over the river | rooftop terrace | For sale | Flat | 745000 | 139 | 3 | Terrace on three sides and a lift that opens in the hall.
      Cottage with workshop | stone cottage | For sale | House | 332000 | 104 | 2 | The workshop has three-phase power and its own stove.
      Student flat, furnished | furnished room | For rent | Flat | 820 | 38 | 1 | Desk, bed and fast internet; bills included.
      Bungalow on a quiet lane | bungalow | For sale | House | 298000 | 92 | 3 | All on one floor with a wide bathroom.
      Studio by the station | compact studio | For rent | Flat | 760 | 29 | 0 | Four minutes to the platform, double glazing throughout.
      Warehouse turned showroom | brick warehouse | For rent | Shop | 4200 | 340 | 0 | Loading door, polished floor and parking for twelve.
      Victorian house in three flats | Victorian house | For sale | House | 869000 | 260 | 7 | Let in full; separate meters and a shared garden.
      New-build with heat pump | modern house | For sale | House | 455000 | 128 | 3 | Low bills, ten-year warranty and a charger in the drive.
      Small office with meeting room | small office | For rent | Office | 1350 | 64 | 0 | Six desks, a glazed meeting room and a kitchenette.
      Orchard with barn | barn in an orchard | For sale | Land | 210000 | 5200 | 0 | Forty apple trees and a sound barn with a well.
      Maisonette with roof garden | roof garden | For rent | Flat | 1620 | 83 | 2 | Two levels, herbs on the roof and sun till late.
    `,
  },
  {
    name: 'Tenant',
    synonyms: ['renter', 'lessee', 'resident', 'occupant', 'household', 'owner household'],
    description: 'A person who rents a home.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      email('email', 'Email'),
      phone('phone', 'Phone'),
      text('unit', 'Home'),
      money('rent', 'Monthly rent'),
      date('leaseEnds', 'Lease ends'),
      choice('paymentStatus', 'Payment', ['Up to date', 'Due', 'Overdue']),
    ],
    parents: [parent('Property', 'property', 'Property', 'unit')],
    generate: {
      name: person,
      email: emailOf('name'),
      phone: phoneNumber,
      unit: address,
      rent: between(78000, 210000, 1000),
      leaseEnds: days(20, 640),
      paymentStatus: inTurn('Up to date, Up to date, Due, Up to date, Overdue'),
    },
  },
  {
    name: 'MaintenanceRequest',
    synonyms: [
      'repair request',
      'repair',
      'property repair',
      'maintenance order',
      'work order',
      'repair order',
      'household request',
    ],
    description: 'Something broken that a resident reports.',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      choice('category', 'Category', [
        'Plumbing',
        'Heating',
        'Electrical',
        'Doors and windows',
        'Appliances',
        'Shared areas',
      ]),
      choice('urgency', 'Urgency', ['Low', 'Normal', 'Urgent']),
      choice('status', 'Status', ['Reported', 'Scheduled', 'In progress', 'Done']),
      text('location', 'Location'),
      date('reportedOn', 'Reported on'),
      longText('description', 'Description'),
    ],
    parents: [parent('Property', 'property', 'Property', 'location'), parent('Tenant', 'tenant', 'Tenant')],
    generate: {
      location: address,
      status: inTurn('Reported, Scheduled, In progress, Done, Done'),
      reportedOn: when(
        'status',
        { Reported: days(-3, 0), Scheduled: days(-8, -2), 'In progress': days(-12, -4) },
        days(-70, -14),
      ),
    },
    rows: `
      title | category | urgency | description
      Kitchen tap drips all night | Plumbing | Normal | A drop every two seconds; the washer was changed last year.
      No hot water since Sunday | Heating | Urgent | Pressure gauge reads 0.4 bar and the boiler shows F28.
      Hall light flickers | Electrical | Normal | Flickers when the lift starts; the bulb is new.
      Bedroom window will not close | Doors and windows | Normal | The lower hinge is bent and the wind comes in.
      Oven heats only from above | Appliances | Low | Bottom element stays cold at every setting.
      Bicycle store door jams | Shared areas | Low | Needs two people to push it open.
      Water stain on the ceiling | Plumbing | Urgent | Growing since yesterday, below the neighbour's bathroom.
      Radiator knocks in the morning | Heating | Low | For ten minutes from six, then quiet.
      Socket behind the desk is dead | Electrical | Normal | The other sockets in the room work.
      Front door lock is stiff | Doors and windows | Normal | The key turns only when the door is lifted.
      Washing machine does not drain | Appliances | Normal | Stops with water in the drum; filter is clean.
      Lift stops between floors | Shared areas | Urgent | Twice this week between second and third.
      Shower tray is cracked | Plumbing | Normal | A hairline crack near the drain, about ten centimetres.
      Thermostat shows no display | Heating | Normal | New batteries made no difference.
      Intercom cannot be heard | Electrical | Normal | Visitors hear us, we do not hear them.
      Broken pane in the stairwell | Doors and windows | Urgent | Glass on the landing; covered with cardboard for now.
      Fridge freezes the vegetables | Appliances | Low | Even at the lowest setting.
      Courtyard lamp stays on all day | Shared areas | Low | The sensor may be covered with paint.
      Toilet keeps running | Plumbing | Normal | Float valve does not close; water is turned off between uses.
      Cellar smells of damp | Shared areas | Normal | Since the rain last week, strongest at the north wall.
    `,
  },
  {
    name: 'Agent',
    synonyms: ['real estate agent', 'broker', 'estate agent', 'realtor'],
    description: 'A person who shows and sells homes.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('photo', 'Photo'),
      text('district', 'District'),
      email('email', 'Email'),
      phone('phone', 'Phone'),
      integer('homesSold', 'Homes sold', { minimum: 0 }),
      longText('about', 'About'),
    ],
    generate: {
      name: person,
      photo: phrase('portrait of {name}'),
      district,
      email: emailOf('name'),
      phone: phoneNumber,
      homesSold: between(4, 160),
      about: pick([
        'Knows every school catchment by heart.',
        'Former architect who reads floor plans aloud.',
        'Specialises in first homes and patient answers.',
        'Grew up in the district and still lives there.',
        'Sells old houses with honest surveys.',
        'Speaks Portuguese, English and Polish.',
        'Handles lettings for owners abroad.',
        'Best known for calm negotiations.',
      ]),
    },
  },
  {
    name: 'Lease',
    synonyms: [
      'rental agreement',
      'tenancy',
      'rental contract',
      'lease agreement',
      'rent payment',
      'rent payment record',
    ],
    description: 'An agreement between owner and tenant.',
    titleField: 'reference',
    layout: 'table',
    fields: [
      title('reference', 'Reference'),
      text('tenant', 'Tenant'),
      text('home', 'Home'),
      money('rent', 'Monthly rent'),
      money('deposit', 'Deposit'),
      date('startsOn', 'Starts on'),
      date('endsOn', 'Ends on'),
      choice('status', 'Status', ['Draft', 'Signed', 'Running', 'Ended']),
    ],
    parents: [parent('Tenant', 'tenant', 'Tenant', 'tenant'), parent('Property', 'home', 'Home', 'home')],
    generate: {
      reference: code('L-', 3107),
      tenant: person,
      home: address,
      rent: between(72000, 235000, 1000),
      deposit: always(180000),
      status: inTurn('Running, Running, Signed, Draft, Ended'),
      startsOn: when('status', { Running: days(-340, -30), Ended: days(-900, -500) }, days(5, 40)),
      endsOn: when('status', { Ended: days(-120, -5), Running: days(30, 420) }, days(400, 760)),
    },
  },
]);
