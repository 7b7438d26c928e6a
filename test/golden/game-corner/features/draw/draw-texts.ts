// What the draw is called, and where things are.

export const drawTexts = {
  title: 'Wheel of the day',
  action: 'Spin the wheel',
  path: '/spin',
  prizesPath: '/prizes',
};
