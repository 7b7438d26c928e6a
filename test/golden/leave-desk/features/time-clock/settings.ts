// Where the clock is, and who looks after everybody's hours.
import type { Role } from '../account/roles.ts';

export const settings = {
  path: '/time-clock',
  title: 'Time clock',
  staffPath: '/attendance',
};

export const staff: readonly Role[] = ['Manager', 'Administrator'];
