/** Trips, and how to get there. */
import { defineEntities } from '../define-entity.ts';
import {
  choice,
  date,
  datetime,
  image,
  integer,
  longText,
  money,
  parent,
  required,
  text,
  time,
  title,
} from '../fields.ts';
import { between, city, code, days, daysAt, inTurn, person, phrase, pick, when } from '../generate.ts';

export const tripEntities = defineEntities('travel', [
  {
    name: 'Tour',
    synonyms: [
      'trip',
      'guided tour',
      'excursion',
      'travel package',
      'travel product',
      'tour package',
      'holiday package',
      'journey',
      'day trip',
      'travel route',
      'tourism product',
      'travel',
    ],
    description: 'A trip with a plan, a price and a guide.',
    fields: [
      title(),
      image('image', 'Picture'),
      text('destination', 'Destination'),
      integer('days', 'Days', { minimum: 1 }),
      required(money('price', 'Price per person')),
      integer('places', 'Places', { minimum: 1 }),
      date('startsOn', 'Starts on'),
      choice('level', 'Level', ['Easy', 'Moderate', 'Demanding']),
      longText('description', 'Description'),
    ],
    parents: [parent('Destination', 'destination', 'Destination', 'destination')],
    generate: {
      places: between(6, 18),
      startsOn: days(9, 150),
      level: inTurn('Easy, Moderate, Easy, Demanding, Moderate'),
    },
    rows: `
      title | image | destination | days | price | description
      Tiles and tascas of Lisbon | tiled street | Lisbon | 3 | 340 | Two walks, one workshop and four small kitchens.
      Dolomites hut to hut | mountain hut | Dolomites | 7 | 1180 | Six passes, six huts and your bag carried by jeep.
      Fjord kayaking weekend | kayaks on a fjord | Bergen | 3 | 495 | Two nights on an islet, all gear and a hot tub at the end.
      Spice market and cooking day | spice market | Marrakesh | 1 | 85 | Buy with the cook, cook with the buyer, eat on the roof.
      Night train to the desert | night train | Jaipur | 5 | 690 | Sleeper berths, dunes and a night under quilts.
      Wildflowers of the Burren | limestone and flowers | Galway | 2 | 260 | With a botanist and her very patient dog.
      Cherry blossom by local train | blossom and train | Kyoto | 8 | 1650 | Slow trains, lunch boxes and three baths.
      Volcano and crater lakes | crater lake | Azores | 6 | 980 | Walks, whales and stew cooked in the ground.
      Cycling the Loire castles | castle and bicycles | Tours | 5 | 720 | Flat paths, e-bikes if you like, picnic each noon.
      Birds of the salt marsh | marsh at dawn | Norfolk | 2 | 215 | Dawn hides, borrowed scopes and dry boots.
      Inca bridges on foot | rope bridge | Cusco | 9 | 1490 | The quieter trail, with three village stays.
      Northern lights by sledge | sledge and aurora | Rovaniemi | 4 | 1120 | Huskies by day, a warm lavvu by night.
      Street food of Penang | hawker stall | George Town | 1 | 58 | Fourteen tastes and one very long nap.
      Patagonia lake crossing | lake and glacier | Patagonia | 10 | 2350 | Boats, buses and boots across the border.
      Cave churches at sunrise | cave churches | Cappadocia | 3 | 410 | Before the balloons, with tea in a dovecote.
      Sketching in Tbilisi | sketchbook and balcony | Tbilisi | 4 | 380 | A teacher, a folding stool and a different courtyard each day.
      Whale coast by sail | sailing boat | Húsavík | 2 | 330 | Schooner, wool blankets and a hydrophone.
      Olive harvest in Crete | olive nets | Chania | 6 | 640 | Half days of picking, long lunches, a bottle to take home.
      Rail and wine in the Douro | vineyard terraces | Porto | 3 | 395 | Riverside line, two estates and a foot-treading.
      Gorilla trek | mountain forest | Bwindi | 4 | 2890 | Small groups, permits included, mud guaranteed.
    `,
  },
  {
    name: 'Booking',
    synonyms: [
      'reservation',
      'travel booking',
      'hotel booking',
      'room booking',
      'room reservation',
      'booking record',
      'hotel reservation',
      'rental order',
      'car booking',
      'tour booking',
      'booking order',
      'venue booking',
    ],
    description: 'A place or service kept for somebody from one day to another.',
    titleField: 'reference',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('reference', 'Booking for'),
      required(date('startsOn', 'From')),
      required(date('endsOn', 'Until')),
      integer('people', 'People', { minimum: 1 }),
      money('total', 'Total'),
      choice('status', 'Status', ['Requested', 'Confirmed', 'Completed', 'Cancelled']),
      longText('notes', 'Notes'),
    ],
    parents: [
      parent('Apartment', 'apartment', 'Apartment'),
      parent('Hotel', 'hotel', 'Hotel'),
      parent('Room', 'room', 'Room'),
      parent('Tour', 'tour', 'Tour'),
      parent('Flight', 'flight', 'Flight'),
      parent('RentalCar', 'car', 'Car'),
      parent('Service', 'service', 'Service'),
      parent('Venue', 'venue', 'Venue'),
    ],
    generate: {
      occasion: pick(
        'family holiday, long weekend, honeymoon, work visit, reunion, birthday, walking week, city break',
      ),
      guest: person,
      reference: phrase('{guest}, {occasion}'),
      people: pick([1, 2, 2, 2, 3, 4, 5]),
      total: between(9800, 184000, 100),
      status: inTurn('Confirmed, Requested, Completed, Confirmed, Completed, Cancelled'),
      startsOn: when('status', { Completed: days(-80, -12), Cancelled: days(-20, 40) }, days(6, 90)),
      endsOn: (random, values) => ({
        days: (typeof values.startsOn === 'object' ? (values.startsOn?.days ?? 0) : 0) + random.between(1, 9),
      }),
      notes: pick([
        'Late arrival, about ten in the evening.',
        'Two adults and a baby; cot please.',
        'Quiet side if possible.',
        'Vegetarian breakfast for one.',
        'Parking needed for a small van.',
        'Please send the invoice to the company.',
        '',
      ]),
    },
  },
  {
    name: 'Flight',
    synonyms: [
      'plane ticket',
      'air ticket',
      'airline flight',
      'train',
      'bus',
      'ferry',
      'train ticket',
      'bus ticket',
      'flight ticket',
      'ferry ticket',
      'rail ticket',
      'railway ticket',
      'railway',
      'departure',
    ],
    description: 'A connection with its times and fare.',
    titleField: 'number',
    layout: 'table',
    fields: [
      title('number', 'Number'),
      choice('kind', 'Type', ['Flight', 'Train', 'Bus', 'Ferry']),
      text('origin', 'From', { required: true }),
      text('destination', 'To', { required: true }),
      required(datetime('departsAt', 'Departs')),
      integer('duration', 'Duration', { unit: 'min', minimum: 1 }),
      required(money('fare', 'Fare')),
      required(integer('seats', 'Seats left', { minimum: 0 })),
      choice('status', 'Status', ['On time', 'Delayed', 'Boarding', 'Cancelled']),
    ],
    generate: {
      number: code('TA ', 412),
      kind: inTurn('Bus, Train, Flight, Bus, Train, Ferry'),
      origin: pick('Toronto, Lisbon, Nairobi, Oslo, Vancouver, Bologna'),
      destination: pick('Kyoto, Edinburgh, Accra, Halifax, Porto, Hanoi, Montréal, Istanbul'),
      departsAt: daysAt(0, 40, '06:15,08:40,11:05,13:50,17:25,21:10'),
      duration: between(55, 780, 5),
      fare: between(5900, 94000, 100),
      seats: between(0, 64),
      status: pick('On time, On time, On time, On time, Delayed, Boarding'),
    },
  },
  {
    name: 'RentalCar',
    label: 'Car',
    synonyms: [
      'rental car',
      'car rental',
      'hire car',
      'automobile',
      'used car',
      'second-hand car',
      'motorcycle',
      'bike rental',
      'bicycle',
      'car information',
      'scrapped car',
      'electric car',
    ],
    description: 'A car that can be rented or bought.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('kind', 'Type', ['Small', 'Estate', 'Van', 'Electric', 'Convertible', 'Off-road']),
      integer('seats', 'Seats', { minimum: 1 }),
      choice('gearbox', 'Gearbox', ['Manual', 'Automatic']),
      required(money('pricePerDay', 'Price per day')),
      integer('mileage', 'Mileage', { unit: 'km', minimum: 0 }),
      text('location', 'Location'),
      choice('status', 'Status', ['Available', 'Rented', 'In service']),
    ],
    generate: {
      gearbox: pick('Manual, Automatic'),
      mileage: between(2400, 148000, 100),
      location: city,
      status: inTurn('Available, Rented, Available, Available, In service'),
    },
    rows: `
      name | image | kind | seats | pricePerDay
      Brisa City 1.0 | small white car | Small | 4 | 29
      Norden Estate | grey estate car | Estate | 5 | 54
      Volta E3 | blue electric car | Electric | 5 | 62
      Camino Camper | camper van | Van | 4 | 98
      Solana Cabrio | red convertible | Convertible | 4 | 89
      Tundra 4x4 | green off-road car | Off-road | 5 | 84
      Piccola Uno | tiny yellow car | Small | 4 | 26
      Meridian Touring | silver estate car | Estate | 5 | 57
      Lumen Compact EV | white electric car | Electric | 4 | 48
      Porter Nine | nine-seat van | Van | 9 | 92
      Juno Hatch | orange hatchback | Small | 5 | 33
      Atlas Trail | brown off-road car | Off-road | 7 | 96
      Riviera Spider | cream convertible | Convertible | 2 | 119
      Nimbus EV Wagon | electric estate | Electric | 5 | 71
      Cargo Box 12 | white cargo van | Van | 3 | 74
      Linnea Hybrid | green family car | Estate | 5 | 49
      Pico Auto | small automatic car | Small | 4 | 31
      Kestrel Ridge | black off-road car | Off-road | 5 | 79
      Aria Roadster | blue roadster | Convertible | 2 | 105
      Volta E5 Long Range | dark electric car | Electric | 5 | 88
    `,
  },
  {
    name: 'Departure',
    label: 'Timetable entry',
    pluralLabel: 'Timetable',
    synonyms: ['timetable', 'schedule entry', 'class schedule', 'course schedule', 'shift schedule', 'route schedule'],
    description: 'A fixed time at which something leaves or begins.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      choice('weekday', 'Day', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']),
      required(time('startsAt', 'Starts')),
      time('endsAt', 'Ends'),
      text('place', 'Place'),
      text('remark', 'Remark'),
    ],
    generate: {
      weekday: inTurn('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'),
      startsAt: pick('08:10, 09:00, 09:45, 10:30, 12:15'),
      endsAt: pick('13:00, 14:30, 16:15, 17:40'),
      place: pick('Stop A, Stop B, Main Hall, Room 12, Pier 2, Gate 4'),
      remark: pick([
        'Runs in all weathers',
        'Step-free',
        'Booking advised',
        'Not on public holidays',
        'Limited places',
      ]),
    },
    rows: `
      name
      Harbour shuttle
      Valley line to Millbrook
      Early swim
      Beginners' pottery
      Island ferry, outward
      Island ferry, return
      Algebra, second year
      Choir rehearsal
      Museum bus
      Lakeside loop
      Chemistry laboratory
      Evening yoga
      Night bus N4
      Story hour
      Old Town walk
      Bicycle repair hour
      Guided tour of the vault
      Debating society
      Market tram
      Sunday service bus
    `,
  },
]);
