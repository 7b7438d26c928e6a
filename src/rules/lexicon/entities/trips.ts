/** Ways to travel and things to do there. */
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
  rating,
  required,
  text,
  time,
  title,
} from '../fields.ts';
import { between, city, code, days, daysAt, inTurn, person, phrase, pick, when } from '../generate.ts';

export const tripEntities = defineEntities('travel', [
  {
    name: 'Destination',
    synonyms: ['travel destination', 'city guide', 'holiday destination', 'place to visit', 'location to visit'],
    description: 'A place worth travelling to.',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      text('country', 'Country'),
      choice('kind', 'Kind', ['City', 'Beach', 'Mountains', 'Nature', 'Culture']),
      text('bestSeason', 'Best season'),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      longText('description', 'Description'),
    ],
    generate: { rating: pick([4, 5, 5, 4]) },
    rows: `
      name | image | country | kind | bestSeason | description
      Lisbon | tiled hills and tram | Portugal | City | April to June | Seven hills, tiled walls and custard tarts at every corner.
      Kyoto | temple garden | Japan | Culture | November | Temples, moss gardens and maple leaves in late autumn.
      Lofoten | red huts by the sea | Norway | Nature | June | Red fishing huts under mountains that rise from the sea.
      Oaxaca | colourful street | Mexico | Culture | October | Markets, mole and the best chocolate you can drink.
      Cinque Terre | cliff villages | Italy | Beach | May | Five villages on one cliff path.
      Banff | turquoise lake | Canada | Mountains | September | Turquoise lakes and larches that turn gold.
      Essaouira | harbour with blue boats | Morocco | Beach | March | Blue boats, sea wind and grilled sardines.
      Hội An | lantern-lit river | Vietnam | Culture | February | Lantern light on the river and tailors who work overnight.
      Patagonia | granite towers | Chile | Mountains | January | Granite towers, guanacos and weather in a hurry.
      Ljubljana | bridges and castle | Slovenia | City | May | A green capital that you can cross on foot.
      Zanzibar | white beach with dhow | Tanzania | Beach | July | Spice farms inland, dhows offshore.
      Edinburgh | castle on a rock | Scotland | City | August | Closes, crags and a thousand festival shows.
      Cappadocia | balloons over rocks | Türkiye | Nature | May | Cave rooms and balloons at sunrise.
      Svalbard | glacier front | Norway | Nature | July | Midnight sun, glaciers and a rule about polar bears.
      Jaipur | pink palace | India | Culture | December | Pink façades, block printers and kites in January.
      Azores | crater lake | Portugal | Nature | June | Crater lakes, hot springs and hydrangea hedges.
      Cusco | Andean town | Peru | Culture | August | Inca walls under colonial balconies.
      Great Ocean Road | rock stacks | Australia | Nature | February | Rock stacks, koalas and surf at Bells Beach.
      Dolomites | pale peaks | Italy | Mountains | September | Pale peaks that turn pink, and huts that serve dumplings.
      Tbilisi | wooden balconies | Georgia | City | October | Sulphur baths, carved balconies and long suppers.
    `,
  },
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
    name: 'Attraction',
    synonyms: [
      'scenic spot',
      'tourist attraction',
      'sight',
      'landmark',
      'monument',
      'museum',
      'point of interest',
      'sightseeing spot',
      'cultural site',
    ],
    description: 'A sight with its opening hours and ticket price.',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('kind', 'Kind', ['Museum', 'Park', 'Viewpoint', 'Historic site', 'Temple', 'Market']),
      text('city', 'City'),
      text('openingHours', 'Opening hours'),
      money('ticketPrice', 'Ticket price'),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      longText('description', 'Description'),
    ],
    parents: [parent('Destination', 'destination', 'Destination', 'city')],
    generate: {
      rating: pick([3, 4, 4, 5, 5]),
      openingHours: pick(['09:00-18:00', '10:00-17:00, closed Mondays', '08:00-20:00', 'Sunrise to sunset']),
    },
    rows: `
      name | image | kind | city | ticketPrice | description
      Maritime Museum | old ship | Museum | Halifax | 9.50 | Wrecks, convoys and a working signal lamp.
      Moss Temple Garden | moss garden | Temple | Kyoto | 12 | Over a hundred kinds of moss; visits by appointment.
      Saltworks Park | salt pans | Park | Aveiro | 0 | White heaps, flamingos and a boardwalk.
      Cliff Lift Viewpoint | cliff lift | Viewpoint | Scarborough | 3 | A Victorian lift to the best view of the bay.
      Roman Mosaic House | floor mosaic | Historic site | Paphos | 6 | Hunting scenes in stones the size of a fingernail.
      Night Market of the Canal | night market | Market | Tainan | 0 | Oyster omelettes, ring toss and neon.
      Botanic Glasshouse | glasshouse | Park | Edinburgh | 8 | Tree ferns, orchids and steam on cold days.
      Clockmakers' Museum | wall of clocks | Museum | Geneva | 11 | Noon is worth waiting for.
      Fortress of the Three Gates | hill fortress | Historic site | Kotor | 7 | 1,350 steps and a cat at each landing.
      Painted Monastery | painted church | Temple | Suceava | 5 | Outside walls painted from floor to eaves.
      Skyline Deck | city skyline | Viewpoint | Toronto | 38 | Glass floor for the brave.
      Tea Terrace Park | tea terraces | Park | Munnar | 4 | Walk between the rows and taste five picks.
      Museum of Small Things | tiny objects | Museum | Ljubljana | 6.50 | Matchboxes, thimbles and other quiet treasures.
      Amber Fort | hill fort | Historic site | Jaipur | 10 | Mirror halls and a lake in the moat.
      Fish Auction Hall | fish market | Market | Bergen | 0 | Bidding at six, soup from seven.
      Sunset Dunes | sand dunes | Viewpoint | Swakopmund | 0 | Bring a sledge and cover your camera.
      Thousand Lantern Shrine | stone lanterns | Temple | Nara | 3.50 | Lit twice a year, beautiful every day.
      Sculpture Meadow | sculptures on grass | Park | Wakefield | 9 | Bronzes among sheep.
      Old Observatory | domed observatory | Museum | Cape Town | 4 | Look through the lens that mapped the southern sky.
      Silver Mine Tour | mine tunnel | Historic site | Guanajuato | 8 | Helmets on, four levels down.
    `,
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
      'departure',
    ],
    description: 'A connection with its times and fare.',
    titleField: 'number',
    layout: 'table',
    fields: [
      title('number', 'Number'),
      text('origin', 'From', { required: true }),
      text('destination', 'To', { required: true }),
      required(datetime('departsAt', 'Departs')),
      integer('duration', 'Duration', { unit: 'min', minimum: 1 }),
      required(money('fare', 'Fare')),
      integer('seats', 'Seats left', { minimum: 0 }),
      choice('status', 'Status', ['On time', 'Delayed', 'Boarding', 'Cancelled']),
    ],
    generate: {
      number: code('TA ', 412),
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
    name: 'Itinerary',
    pluralLabel: 'Itineraries',
    synonyms: [
      'travel plan',
      'trip plan',
      'travel itinerary',
      'recommended itinerary',
      'travel schedule',
      'route plan',
    ],
    description: 'A plan for a trip, day by day.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      image('image', 'Picture'),
      text('destination', 'Destination'),
      integer('days', 'Days', { minimum: 1 }),
      date('startsOn', 'Starts on'),
      money('budget', 'Budget'),
      longText('plan', 'Plan'),
    ],
    parents: [parent('Destination', 'destination', 'Destination', 'destination')],
    generate: { startsOn: days(5, 180), image: phrase('view of {destination}') },
    rows: `
      title | destination | days | budget | plan
      Slow week in Lisbon | Lisbon | 7 | 900 | Alfama on foot, a day in Sintra, the river on Sunday, and one day without a plan.
      Kyoto with grandparents | Kyoto | 6 | 2100 | One temple a morning, a taxi back, tea at four and early baths.
      Rail loop through the Alps | Innsbruck | 8 | 1350 | Innsbruck, Bolzano, Tirano, Chur and home by night train.
      Three days of museums | Berlin | 3 | 420 | Island first, photography second, and the technical museum with the children.
      Camper along the west coast | Galway | 10 | 1600 | Burren, Connemara, Achill and back inland when it rains.
      Markets of Oaxaca | Oaxaca | 5 | 650 | A different market each day and the weaving village on Thursday.
      Winter sun in the Canaries | Tenerife | 7 | 980 | Walk the laurel forest, swim at noon, stars on the volcano.
      Halifax to Cape Breton | Halifax | 9 | 1750 | Lighthouse coast, Lunenburg, the Cabot Trail and a ceilidh.
      Istanbul in four meals a day | Istanbul | 4 | 560 | Breakfast in Beşiktaş, fish at Karaköy, dessert twice.
      First backpack trip | Ljubljana | 12 | 700 | Ljubljana, Bled, Trieste, Split; hostels booked for the first nights only.
      Design weekend | Copenhagen | 3 | 780 | Chairs, ceramics, a harbour swim and smørrebrød.
      Desert and coast | Swakopmund | 11 | 2400 | Dunes at dawn, seals at Cape Cross, two nights under canvas.
      Scottish islands by ferry | Oban | 9 | 1150 | Mull, Iona, Tiree; ferries and bicycles only.
      Cherry coast by bicycle | Porto | 6 | 610 | Sixty kilometres a day with the wind behind.
      Temples and tailors | Hội An | 7 | 720 | Fitting on day two, cooking on day four, beach till the end.
      City break with a toddler | Melbourne | 4 | 890 | Playgrounds between the galleries, tram naps, early suppers.
      Autumn in the Dolomites | Dolomites | 5 | 830 | Larch valleys, one via ferrata, dumplings every night.
      Jazz and gumbo | New Orleans | 5 | 1240 | Frenchmen Street, a swamp boat and a Sunday brunch.
      Volcano hop | Azores | 8 | 1090 | São Miguel, Pico, Faial and the whale lookout.
      Monastery road | Tbilisi | 6 | 540 | Mtskheta, Kazbegi and a cellar supper in Sighnaghi.
    `,
  },
  {
    name: 'TravelGuide',
    synonyms: [
      'guide',
      'travel strategy',
      'tourist strategy',
      'travel tip',
      'travel article',
      'travel guide book',
      'travel card',
      'travel story',
      'travel note',
    ],
    description: 'Advice from somebody who has been there.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      image('image', 'Picture'),
      text('author', 'Author'),
      text('destination', 'Destination'),
      date('publishedOn', 'Published on'),
      longText('text', 'Text'),
    ],
    parents: [
      parent('Destination', 'destination', 'Destination', 'destination'),
      parent('Author', 'author', 'Author', 'author'),
    ],
    generate: {
      author: person,
      publishedOn: days(-300, -2),
      image: phrase('{destination} street scene'),
      text: (_random, values) =>
        `What we wish somebody had told us before we went to ${String(values['destination'])}: when to arrive, where to eat among locals and which queue is worth it. Written after ten days there, with prices and walking times.`,
    },
    rows: `
      title | destination
      Eat well in Lisbon for twenty euros | Lisbon
      Kyoto before nine in the morning | Kyoto
      Istanbul ferries explained | Istanbul
      A rainy weekend in Bergen | Bergen
      Marrakesh without getting lost | Marrakesh
      Edinburgh's steepest shortcuts | Edinburgh
      Hanoi coffee, from egg to coconut | Hanoi
      How to cross the Andes by bus | Cusco
      Toronto's quiet beaches | Toronto
      Night trains: what to bring | Innsbruck
      Oaxaca during the week of lanterns | Oaxaca
      Halifax with a bicycle | Halifax
      Tea houses of Tbilisi | Tbilisi
      Cape Town on foot | Cape Town
      Rotterdam for people who like bridges | Rotterdam
      Jaipur with children | Jaipur
      Porto's second river bank | Porto
      Where to swim in Copenhagen | Copenhagen
      Vancouver by sea bus | Vancouver
      Medellín from the cable car | Medellín
    `,
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
      choice('kind', 'Kind', ['Small', 'Estate', 'Van', 'Electric', 'Convertible', 'Off-road']),
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
