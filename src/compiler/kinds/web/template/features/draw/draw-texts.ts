// What the draw is called, and where things are.
export const drawTexts = {
  title: 'Spin the wheel',
  action: 'Spin the wheel',
  path: '/spin',
  prizesPath: '/prizes',
};
