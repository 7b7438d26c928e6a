// What is remembered when somebody looks at it.
import type { HistorySource } from './source.ts';

export const historySources: readonly HistorySource[] = [
  {
    kind: 'recipes',
    label: 'Recipe',
    table: 'recipe',
    title: 'title',
    subject: 'title',
    path: '/recipes',
  },
  {
    kind: 'questions',
    label: 'Question',
    table: 'question',
    title: 'title',
    subject: 'title',
    path: '/questions',
  },
];
