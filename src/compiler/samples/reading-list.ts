/** The thinnest product: one entity, a list, a form. */
import { withRequirements } from './sample.ts';

export const readingList = withRequirements({
  version: 1,
  kind: 'web-app',
  name: 'Reading List',
  slug: 'reading-list',
  tagline: 'Books to read next, for one household.',
  theme: {
    background: { hex: '#fdf6e3', name: 'cream' },
    component: { hex: '#7a4b2a', name: 'walnut' },
    mode: 'light',
    typeface: 'serif',
    corners: 'soft',
    source: 'chosen',
  },
  actors: [{ name: 'Reader', description: 'Keeps the list.', signsIn: false }],
  entities: [
    {
      name: 'Book',
      label: 'Book',
      pluralLabel: 'Books',
      description: 'A book that somebody wants to read.',
      titleField: 'title',
      fields: [
        { name: 'title', label: 'Title', type: 'text', required: true },
        { name: 'author', label: 'Author', type: 'text', required: false },
        { name: 'pages', label: 'Pages', type: 'integer', required: false, minimum: 1 },
      ],
      owned: false,
      seed: [
        { key: 'middlemarch', values: { title: 'Middlemarch', author: 'George Eliot', pages: 880 } },
        { key: 'kokoro', values: { title: 'Kokoro', author: 'Natsume Sōseki', pages: 248 } },
        { key: 'walden', values: { title: 'Walden', author: 'Henry David Thoreau' } },
      ],
    },
  ],
  features: [
    {
      id: 'home',
      kind: 'home',
      headline: 'What to read next',
      introduction: 'A short list is a read list.',
      highlights: ['Book'],
      points: [],
    },
    { id: 'books', kind: 'catalogue', entity: 'Book', path: '/books', layout: 'table', pageSize: 12 },
    { id: 'add-book', kind: 'create', entity: 'Book', by: 'anyone', action: 'Add book' },
  ],
  exclusions: [],
  questions: [],
});
