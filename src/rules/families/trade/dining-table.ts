/** The tables of one restaurant, for concepts in which guests reserve one and nothing else is said of them. */
import { defineEntities } from '../../lexicon/define-entity.ts';
import { choice, integer, longText, title } from '../../lexicon/fields.ts';
import type { LexiconEntity } from '../../lexicon/lexicon-entity.ts';

export const [diningTable] = defineEntities('food', [
  {
    name: 'DiningTable',
    label: 'Table',
    pluralLabel: 'Tables',
    description: 'A table that guests can reserve.',
    fields: [
      title('name', 'Name'),
      integer('seats', 'Seats', { minimum: 1 }),
      choice('place', 'Place', ['Window', 'Terrace', 'Garden', 'Main room', 'Quiet corner']),
      longText('description', 'Description'),
    ],
    rows: `
      name | seats | place | description
      Window table for two | 2 | Window | Looks over the street and its plane trees.
      Corner table for two | 2 | Quiet corner | Away from the kitchen door, with a lamp of its own.
      Lovers' bench | 2 | Terrace | Side by side under the vine.
      Round table for four | 4 | Main room | In the middle of things, good for sharing plates.
      Terrace table for four | 4 | Terrace | In the shade until five, then in the sun.
      Garden table for four | 4 | Garden | Beside the herb beds; bring a jumper after dark.
      Booth by the mirror | 4 | Main room | Leather benches and room for coats.
      Window table for six | 6 | Window | Two windows, one view of the market square.
      Family table | 6 | Main room | High chairs at hand and crayons in the drawer.
      Long table in the garden | 8 | Garden | For birthdays; lanterns are lit at eight.
      Chef's counter | 5 | Main room | Stools at the pass, close to the flames.
      Library table | 10 | Quiet corner | A room of its own behind the bookshelf.
    `,
  },
]) as [LexiconEntity]; // one draft gives one entity
