/** Places to stay. */
import { defineEntities } from '../define-entity.ts';
import { boolean, choice, image, integer, longText, money, parent, rating, required, text, title } from '../fields.ts';
import { chance, inTurn, pick } from '../generate.ts';

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
      choice('type', 'Type', ['Studio', 'One-bedroom', 'Two-bedroom', 'Three-bedroom']),
      text('city', 'City'),
      required(money('pricePerNight', 'Price per night')),
      integer('guests', 'Guests', { minimum: 1 }),
      integer('bedrooms', 'Bedrooms', { minimum: 0 }),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      longText('description', 'Description'),
      boolean('isAvailable', 'Available'),
    ],
    generate: {
      rating: pick([4, 4, 5, 5, 3]),
      isAvailable: chance(80),
      type: (_random, values) =>
        ['Studio', 'One-bedroom', 'Two-bedroom'][Number(values['bedrooms'])] ?? 'Three-bedroom',
    },
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
