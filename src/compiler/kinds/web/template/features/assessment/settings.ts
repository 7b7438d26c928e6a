// How this product calls what is taken here.
export const settings = {
  path: '/assessments',
  title: 'Assessments',
  one: 'assessment',
  many: 'assessments',
};
