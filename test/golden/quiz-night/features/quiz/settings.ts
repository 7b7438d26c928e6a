// How this product calls what is taken here, and how it is taken.

export const settings = {
  path: '/quizzes',
  one: 'quiz',
  many: 'quizzes',
  title: 'Quizzes',
  /** Right or wrong is told after each answer, or only when everything is handed in. */
  tellsAtOnce: true as boolean,
};
