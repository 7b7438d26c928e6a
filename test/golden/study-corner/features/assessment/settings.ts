// How this product calls what is taken here.

export const settings = {
  path: '/self-assessments',
  title: 'Self-assessments',
  one: 'self-assessment',
  many: 'self-assessments',
};
