// Which timers there are, and how long work and breaks are at first.

export const settings = {
  path: '/timer',
  title: 'Focus timer',
  modes: ['focus', 'countdown', 'stopwatch'] as readonly Mode[],
  workMinutes: 25,
  breakMinutes: 5,
};

export type Mode = 'focus' | 'countdown' | 'stopwatch';
