/** What people say to each other and do with records: comments, reviews and all the rest of it. */
import { withRequirements } from './sample.ts';

export const kitchenClub = withRequirements({
  version: 1,
  kind: 'web-app',
  name: 'Kitchen Club',
  slug: 'kitchen-club',
  tagline: 'Recipes, and people who have cooked them.',
  theme: {
    background: { hex: '#f6f8f1' },
    component: { hex: '#2f6b45' },
    mode: 'light',
    typeface: 'sans',
    corners: 'soft',
    source: 'chosen',
  },
  actors: [{ name: 'Cook', description: 'Cooks and talks about it.', signsIn: true }],
  entities: [
    {
      name: 'Recipe',
      label: 'Recipe',
      pluralLabel: 'Recipes',
      description: 'What to cook, and how.',
      titleField: 'title',
      fields: [
        { name: 'title', label: 'Title', type: 'text', required: true },
        { name: 'method', label: 'Method', type: 'long-text', required: false },
      ],
      owned: true,
      seed: [
        { key: 'lentils', owner: 1, values: { title: 'Lentils with lemon', method: 'Simmer for half an hour.' } },
        { key: 'galette', owner: 0, values: { title: 'Plum galette', method: 'Fold the edge over the fruit.' } },
        { key: 'broth', owner: 2, values: { title: 'Mushroom broth', method: 'Do not let it boil.' } },
        { key: 'rice', owner: 1, values: { title: 'Saffron rice', method: 'Rest it under a cloth.' } },
      ],
    },
    {
      name: 'Question',
      label: 'Question',
      pluralLabel: 'Questions',
      description: 'What cooks want to know.',
      titleField: 'title',
      fields: [{ name: 'title', label: 'Title', type: 'text', required: true }],
      owned: false,
      seed: [
        { key: 'knife', values: { title: 'Which knife first?' } },
        { key: 'salt', values: { title: 'When do I salt beans?' } },
      ],
    },
  ],
  features: [
    { id: 'recipes', kind: 'catalogue', entity: 'Recipe', path: '/recipes', layout: 'cards', pageSize: 12 },
    { id: 'add-recipe', kind: 'create', entity: 'Recipe', by: 'signed-in', action: 'Add recipe' },
    { id: 'questions', kind: 'catalogue', entity: 'Question', path: '/questions', layout: 'table', pageSize: 10 },
    {
      id: 'recipe-reviews',
      kind: 'comments',
      entity: 'Recipe',
      label: 'Review',
      pluralLabel: 'Reviews',
      hasStars: true,
      seed: [
        {
          record: 'lentils',
          author: 2,
          hoursAgo: 30,
          stars: 5,
          text: 'Made it twice this week.',
          replies: [{ author: 1, hoursAgo: 28, text: 'Glad to hear it!' }],
        },
        { record: 'broth', author: 0, hoursAgo: 50, stars: 4, text: '', replies: [] },
        { record: 'broth', author: 1, hoursAgo: 90, stars: 3, text: 'A little thin for me.', replies: [] },
      ],
    },
    {
      id: 'question-answers',
      kind: 'comments',
      entity: 'Question',
      label: 'Answer',
      pluralLabel: 'Answers',
      hasStars: false,
      seed: [{ record: 'salt', author: 1, hoursAgo: 5, text: 'When they are nearly done.', replies: [] }],
    },
    {
      id: 'account',
      kind: 'account',
      demoUser: { name: 'Ada Brook', email: 'ada.brook@example.com' },
      people: [
        { name: 'Ben Osei', email: 'ben@example.com' },
        { name: 'Cleo Marsh', email: 'cleo@example.com' },
      ],
    },
  ],
  exclusions: [],
  questions: [],
});
