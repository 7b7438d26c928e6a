// What is remembered when somebody looks at it.
import type { HistorySource } from './source.ts';

export const historySources: readonly HistorySource[] = [
  {
    kind: 'recipes',
    label: 'Recipe',
    table: 'recipe',
    title: 'recipe.title',
    subject: 'recipe.title',
    path: '/recipes',
  },
  {
    kind: 'questions',
    label: 'Question',
    table: 'question',
    title: 'question.title',
    subject: 'question.title',
    path: '/questions',
  },
];
