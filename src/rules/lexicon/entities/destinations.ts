/** Places to go and what to do there. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, image, integer, longText, money, parent, rating, text, title } from '../fields.ts';
import { days, person, phrase, pick } from '../generate.ts';

export const destinationEntities = defineEntities('travel', [
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
]);
