/** Nature and field science. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, image, integer, longText, number, parent, required, text, title } from '../fields.ts';
import { between, code, days, inTurn, person, phrase, pick, when } from '../generate.ts';

export const natureEntities = defineEntities('nature', [
  {
    name: 'Species',
    pluralLabel: 'Species',
    synonyms: ['animal species', 'plant species', 'wild animal', 'bird species', 'breed', 'organism', 'insect'],
    description: 'A kind of living thing.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      text('latinName', 'Latin name'),
      image('image', 'Picture'),
      choice('group', 'Group', ['Birds', 'Mammals', 'Insects', 'Plants', 'Fungi', 'Amphibians']),
      text('habitat', 'Habitat'),
      choice('status', 'Status', ['Common', 'Near threatened', 'Vulnerable', 'Endangered']),
      longText('description', 'Description'),
    ],
    generate: { image: phrase('{name}') },
    rows: `
      name | latinName | group | habitat | status | description
      Common swift | Apus apus | Birds | Towns and cliffs | Near threatened | Sleeps, drinks and courts on the wing.
      Red fox | Vulpes vulpes | Mammals | Woods and gardens | Common | Hears a mouse under snow.
      Great diving beetle | Dytiscus marginalis | Insects | Ponds | Common | Carries its own air bubble.
      Lady's slipper orchid | Cypripedium calceolus | Plants | Open woods on lime | Vulnerable | Flowers after ten years of patience.
      Fly agaric | Amanita muscaria | Fungi | Under birch | Common | Red, white and not for lunch.
      Fire salamander | Salamandra salamandra | Amphibians | Damp forests | Vulnerable | Comes out in the rain, dressed for it.
      Grey heron | Ardea cinerea | Birds | Rivers and lakes | Common | Stands still for a living.
      Hazel dormouse | Muscardinus avellanarius | Mammals | Hedges | Vulnerable | Sleeps seven months a year.
      Swallowtail | Papilio machaon | Insects | Meadows | Near threatened | Its caterpillars love carrots.
      Cornflower | Centaurea cyanus | Plants | Field edges | Near threatened | The blue of old wheat fields.
      Oyster mushroom | Pleurotus ostreatus | Fungi | Dead beech | Common | Fruits in the cold months.
      Common toad | Bufo bufo | Amphibians | Gardens and ponds | Common | Walks home to the pond it came from.
      White-tailed eagle | Haliaeetus albicilla | Birds | Coasts | Near threatened | A flying door, say the fishers.
      European otter | Lutra lutra | Mammals | Clean rivers | Near threatened | Back in town after fifty years.
      Carpenter bee | Xylocopa violacea | Insects | Dead wood | Common | Violet wings and a deep hum.
      Sundew | Drosera rotundifolia | Plants | Bogs | Vulnerable | Catches midges with drops of glue.
      Lion's mane | Hericium erinaceus | Fungi | Old oaks | Endangered | A beard on a tree.
      Tree frog | Hyla arborea | Amphibians | Reeds | Vulnerable | Tiny and very loud.
      Barn owl | Tyto alba | Birds | Farms and towers | Near threatened | Hunts without a sound.
      Greater horseshoe bat | Rhinolophus ferrumequinum | Mammals | Caves and attics | Endangered | Wraps itself in its own wings.
    `,
  },
  {
    name: 'Observation',
    synonyms: [
      'sighting',
      'field observation',
      'nature observation',
      'record of species',
      'survey record',
      'observation record',
    ],
    description: 'What somebody saw, where and when.',
    titleField: 'title',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      text('species', 'Species'),
      required(date('seenOn', 'Seen on')),
      text('place', 'Place'),
      integer('count', 'Count', { minimum: 1 }),
      text('observer', 'Observer'),
      longText('notes', 'Notes'),
    ],
    parents: [parent('Species', 'species', 'Species', 'species')],
    generate: {
      seenOn: days(-120, 0),
      place: pick('Salt marsh, North wood, Canal lock, Quarry, Station roof, Heron lake, Meadow gate'),
      count: between(1, 48),
      observer: person,
    },
    rows: `
      title | species | notes
      Swifts over the station | Common swift | Screaming party at dusk, at least two nests.
      Fox crossing the car park | Red fox | Unhurried, with a slipper.
      Beetle in the rain barrel | Great diving beetle | Released into the pond.
      First orchid of the slope | Lady's slipper orchid | Two stems, one bud.
      Toadstools under the birch | Fly agaric | A ring of eleven.
      Salamander on the path | Fire salamander | After the storm, ten in the evening.
      Heron at the fishmonger's | Grey heron | Waiting for opening time.
      Dormouse in the nest box | Hazel dormouse | Asleep, left alone.
      Swallowtail on fennel | Swallowtail | Laying eggs.
      Blue edge of the wheat | Cornflower | More than last year.
      Mushrooms on a fallen beech | Oyster mushroom | Young and firm.
      Toad migration | Common toad | Carried across the road in buckets.
      Eagle over the pier | White-tailed eagle | Pursued by gulls.
      Otter prints in the mud | European otter | And fish scales.
      Violet bee on the balcony | Carpenter bee | Chose the old broom.
      Sundew at the bog bridge | Sundew | Sixteen plants, two flies each.
      Beard on the old oak | Lion's mane | Reported to the reserve.
      Frog chorus | Tree frog | Heard from three hundred metres.
      Owl in the tower | Barn owl | Three pellets under the beam.
      Bats at the mill | Greater horseshoe bat | Counted at the exit, twice.
    `,
  },
  {
    name: 'Sample',
    synonyms: [
      'specimen',
      'laboratory sample',
      'soil sample',
      'water sample',
      'test sample',
      'detection record',
      'testing record',
    ],
    description: 'Material that is examined.',
    titleField: 'number',
    layout: 'table',
    fields: [
      title('number', 'Sample number'),
      choice('kind', 'Kind', ['Water', 'Soil', 'Air', 'Plant', 'Tissue']),
      text('site', 'Site'),
      date('takenOn', 'Taken on'),
      text('takenBy', 'Taken by'),
      number('value', 'Value'),
      text('unit', 'Unit'),
      choice('status', 'Status', ['Collected', 'In analysis', 'Done', 'Discarded']),
    ],
    parents: [parent('Experiment', 'experiment', 'Experiment')],
    generate: {
      number: code('SM-', 6401),
      kind: inTurn('Water, Soil, Air, Plant, Tissue'),
      site: pick('Heron lake, Canal lock, North wood, Dock Street, Quarry, Allotments'),
      takenOn: days(-90, -1),
      takenBy: person,
      value: when(
        'kind',
        { Water: between(6.4, 8.6, 0.1), Soil: between(4.8, 7.4, 0.1), Air: between(4, 41) },
        between(0.2, 9.8, 0.1),
      ),
      unit: when('kind', { Water: pick('pH'), Soil: pick('pH'), Air: pick('µg/m³') }, pick('mg/kg')),
      status: inTurn('Done, In analysis, Collected, Done, Discarded'),
    },
  },
]);
