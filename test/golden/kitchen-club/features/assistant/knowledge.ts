// What the assistant can answer from: the records that everybody may read, and questions with fixed answers.
import type { Knowledge } from './answer.ts';

export const knowledge: Knowledge = {
  name: 'Kitchen helper',
  sources: [
    {
      label: 'Recipe',
      pluralLabel: 'Recipes',
      path: '/recipes',
      table: 'recipe',
      titleColumn: 'title',
      columns: ['title', 'method'],
    },
  ],
  faq: [{ question: 'How do I add a recipe?', answer: 'Choose "Add recipe" on the page of recipes.', words: [] }],
  guides: [
    {
      title: 'Joining the club',
      words: ['joining', 'join', 'club', 'member'],
      steps: ['Register with your name and email address.', 'Add your first recipe.'],
      links: [{ label: 'All recipes', path: '/recipes' }],
    },
  ],
  isOnHomePage: true,
};
