// What is put together here, and what is added up.
import type { Total } from './mixture.ts';

export const words = {
  title: 'Lesson plan',
  introduction: 'Put lessons of several tutors together and see how much there is to do.',
  one: 'Lessons with',
  amount: 'Length',
  unit: 'min',
  /** Where the records' pages are. */
  path: '/tutors',
};

/** The figures of the tutors are for so much of the unit. */
export const per = 60;
export const initial = 45;

export const totals: readonly Total[] = [{ key: 'exercises', label: 'Exercises', unit: '' }];
