// The lists whose searches can be saved, and what their conditions are called.
import type { SearchedList } from './saved-search.ts';

export const lists: readonly SearchedList[] = [
  {
    key: 'tools',
    label: 'Tools',
    path: '/tools',
    api: '/api/tools',
    conditions: {
      q: { label: 'Words' },
      kind: { label: 'Kind' },
    },
  },
];
