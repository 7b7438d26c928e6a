// What is tracked here and how it is called.

export const settings = {
  path: '/habits',
  one: 'habit',
  many: 'habits',
  title: 'Habits',
};
