/** Places to stay and to live. */
import { defineEntities } from '../define-entity.ts';
import {
  boolean,
  choice,
  date,
  email,
  image,
  integer,
  longText,
  money,
  parent,
  phone,
  rating,
  required,
  text,
  title,
} from '../fields.ts';
import {
  address,
  always,
  between,
  chance,
  code,
  days,
  district,
  emailOf,
  inTurn,
  person,
  phone as phoneNumber,
  phrase,
  pick,
  when,
} from '../generate.ts';

export const stayEntities = defineEntities('travel', [
  {
    name: 'Apartment',
    synonyms: [
      'holiday home',
      'homestay',
      'flat',
      'accommodation',
      'lodging',
      'holiday apartment',
      'vacation rental',
      'rental home',
      'cottage',
      'villa',
      'homestay information',
    ],
    description: 'A place to stay for some nights.',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      text('city', 'City'),
      required(money('pricePerNight', 'Price per night')),
      integer('guests', 'Guests', { minimum: 1 }),
      integer('bedrooms', 'Bedrooms', { minimum: 0 }),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      longText('description', 'Description'),
      boolean('isAvailable', 'Available'),
    ],
    generate: { rating: pick([4, 4, 5, 5, 3]), isAvailable: chance(80) },
    rows: `
      name | image | city | pricePerNight | guests | bedrooms | description
      Lighthouse loft | loft with sea view | Halifax | 142 | 3 | 1 | Top floor beneath the lamp room, with a telescope and a very steep stair.
      Courtyard house with lemon tree | tiled courtyard | Seville | 118 | 5 | 2 | Cool tiles, a fountain and a lemon tree you may pick from.
      Canal-side studio | studio by a canal | Copenhagen | 126 | 2 | 0 | Bright studio with two bicycles and a bench over the water.
      Tatami townhouse | room with tatami | Kyoto | 155 | 4 | 2 | Wooden townhouse with a moss garden and a cedar bath.
      Vineyard cottage | stone cottage | Porto | 98 | 4 | 2 | Stone walls, a fireplace and vines up to the kitchen door.
      Old Town attic | attic with beams | Kraków | 64 | 2 | 1 | Under the beams, three minutes from the market square.
      Garden flat near the museum | garden flat | Edinburgh | 110 | 4 | 2 | Ground floor, own gate and a family of hedgehogs.
      Rooftop with plunge pool | rooftop pool | Marrakesh | 134 | 4 | 2 | Whitewashed terraces with views of the Atlas on clear mornings.
      Lake cabin with sauna | wooden cabin | Tampere | 89 | 6 | 2 | Rowing boat, wood sauna and no neighbours in sight.
      Designer flat in the market hall | modern flat | Barcelona | 139 | 3 | 1 | Above the market: fresh fruit downstairs, quiet windows upstairs.
      Harbour view two-bedroom | flat above a harbour | Vancouver | 168 | 5 | 2 | Sea planes in the morning, lights in the evening.
      Riad of the orange door | orange door | Fez | 92 | 6 | 3 | Three floors around a patio, breakfast on the roof.
      Mews house with a piano | mews house | London | 189 | 4 | 2 | A tuned upright, a sunny kitchen and a very quiet lane.
      Bamboo bungalow | bungalow in rice fields | Hội An | 52 | 2 | 1 | Among rice fields; bicycles to the old town in ten minutes.
      Alpine hut, self-catering | mountain hut | Innsbruck | 104 | 8 | 3 | Wood stove, bunk room and trails from the door.
      Tram-line apartment | yellow tram | Lisbon | 96 | 3 | 1 | The yellow tram passes below; earplugs and pastries supplied.
      Fisherman's cottage | blue cottage | Galway | 101 | 4 | 2 | Thick walls, peat fire and oysters at the end of the lane.
      Sunny family flat | bright living room | Melbourne | 132 | 6 | 3 | Toys, cots and a playground across the road.
      Converted water tower | round brick tower | Rotterdam | 175 | 2 | 1 | Four round rooms, one above the other, and a glass roof.
      Desert dome | dome under stars | Joshua Tree | 121 | 2 | 1 | Sleep under the stars without leaving the bed.
      Casa with a mango tree | pink house | Oaxaca | 58 | 5 | 2 | Hammocks, a shaded kitchen and a very social cat.
    `,
  },
  {
    name: 'Hotel',
    synonyms: ['hostel', 'guesthouse', 'inn', 'resort', 'bed and breakfast', 'hotel information'],
    description: 'A house with rooms for guests.',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      text('city', 'City'),
      integer('stars', 'Stars', { minimum: 1, maximum: 5 }),
      required(money('priceFrom', 'Price from')),
      text('facilities', 'Facilities'),
      rating('rating', 'Guest rating', { minimum: 1, maximum: 5 }),
      longText('description', 'Description'),
    ],
    parents: [parent('Destination', 'destination', 'Destination')],
    generate: {
      rating: pick([4, 4, 5, 3, 5]),
      facilities: pick([
        'Wi-Fi; breakfast; garden',
        'Pool; spa; parking',
        'Bar; gym; Wi-Fi',
        'Beach access; restaurant',
        'Library; breakfast; bicycles',
        'Family rooms; playground; pool',
      ]),
    },
    rows: `
      name | image | city | stars | priceFrom | description
      Hotel Meridian | city hotel | Lisbon | 4 | 119 | Tiled façade, rooftop bar and a lift older than the century.
      The Juniper Inn | country inn | Edinburgh | 3 | 94 | Eleven rooms above a pub that still brews its own.
      Sakura Ryokan | Japanese inn | Kyoto | 4 | 210 | Futons, kaiseki dinners and a cedar bath for two.
      Casa Azul | blue hotel | Mérida | 3 | 78 | Hammocks round a courtyard pool.
      Grand Harbour Hotel | grand hotel | Halifax | 5 | 245 | Full afternoon tea and a doorman who knows the tides.
      Backpackers' Bell | hostel common room | Berlin | 2 | 31 | Bunks, lockers and a kitchen with labelled shelves.
      Fjordlys Lodge | lodge by a fjord | Bergen | 4 | 178 | Floor-length windows on the water and a floating sauna.
      Riad Yasmine | patio with pool | Marrakesh | 4 | 124 | Green-tiled pool and mint tea on arrival.
      Hotel Bellavista | hillside hotel | Como | 4 | 199 | Every room faces the lake; ask for the third floor.
      Saltmarsh House | seaside house | Norfolk | 3 | 108 | Muddy boots welcome, dogs too.
      Zebra Plains Camp | safari tents | Nairobi | 5 | 320 | Ten tents, two guides and breakfast in the bush.
      Pension Lindner | small guesthouse | Salzburg | 3 | 88 | Third-generation hosts and apricot jam from the garden.
      Cloud Forest Lodge | lodge in forest | Monteverde | 4 | 147 | Hummingbirds at breakfast and trails by lamplight.
      Station Hotel | railway hotel | York | 4 | 132 | Railway grandeur with a garden behind the platforms.
      Hanoi Lantern | lantern-lit hotel | Hanoi | 3 | 54 | In the Old Quarter, with cookery lessons at six.
      Aurora Igloos | glass igloos | Rovaniemi | 4 | 289 | Glass roofs and a bell that rings when the lights appear.
      Bungalows Tamarindo | beach bungalows | Tamarindo | 3 | 92 | Surfboards at the door, sand in the hall.
      The Old Printworks | brick loft hotel | Manchester | 4 | 115 | Brick lofts with letterpress prints and good showers.
      Hotel Panorámico | mountain hotel | La Paz | 3 | 69 | Oxygen at reception and a view over the whole bowl.
      Maison des Lilas | town house hotel | Lyon | 4 | 139 | Nine rooms, one cook and lilacs in May.
    `,
  },
  {
    name: 'Room',
    synonyms: [
      'hotel room',
      'meeting room',
      'conference room',
      'guest room',
      'room type',
      'suite',
      'study room',
      'classroom',
      'office space',
      'desk',
      'room information',
    ],
    description: 'A room that can be used or booked.',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('kind', 'Kind', ['Single', 'Double', 'Family', 'Suite', 'Meeting', 'Studio']),
      integer('capacity', 'Capacity', { minimum: 1 }),
      money('price', 'Price'),
      text('equipment', 'Equipment'),
      choice('status', 'Status', ['Free', 'Occupied', 'Cleaning', 'Out of use']),
    ],
    parents: [parent('Hotel', 'hotel', 'Hotel'), parent('Facility', 'facility', 'Facility')],
    generate: { status: inTurn('Free, Occupied, Free, Free, Cleaning, Occupied, Out of use') },
    rows: `
      name | image | kind | capacity | price | equipment
      Magnolia | bright single room | Single | 1 | 74 | Desk, rain shower
      Juniper | double room | Double | 2 | 112 | Balcony, bathtub
      Wisteria | double room with garden | Double | 2 | 119 | Garden door, kettle
      Fireside family room | family room | Family | 4 | 158 | Bunk beds, cot on request
      Captain's suite | suite with sea view | Suite | 3 | 265 | Sitting room, sea view, coffee machine
      Boardroom Atlas | meeting room | Meeting | 14 | 180 | Screen, conference camera, whiteboard
      Workshop Studio | bright studio | Studio | 24 | 210 | Movable tables, sink, projector
      Room 204 | single room | Single | 1 | 69 | Quiet side, work desk
      Room 207 | twin room | Double | 2 | 98 | Twin beds, step-free
      Room 312 | double room at dusk | Double | 2 | 124 | City view, walk-in shower
      Huddle Blue | small meeting room | Meeting | 4 | 45 | Screen, phone
      Huddle Green | small meeting room | Meeting | 5 | 48 | Screen, whiteboard wall
      Library room | room with shelves | Meeting | 10 | 95 | Long table, fireplace
      Attic studio | attic studio | Studio | 12 | 120 | Skylights, easels
      Garden suite | suite with terrace | Suite | 2 | 230 | Terrace, bathtub, record player
      Lavender | small double room | Double | 2 | 104 | Courtyard view, tea tray
      Larch family loft | loft with beds | Family | 5 | 172 | Two floors, kitchenette
      Podcast booth | padded booth | Studio | 2 | 35 | Two microphones, mixer
      Seminar West | seminar room | Meeting | 30 | 240 | Projector, hearing loop
      Room 118 | accessible room | Double | 2 | 99 | Step-free, wide doors
    `,
  },
]);

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
