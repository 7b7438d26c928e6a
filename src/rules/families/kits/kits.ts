/** Quizzes, calculators, matching, trackers and timers: small applications with records of their own. */
import type { Family } from '../family.ts';
import { planCalculator, prepareCalculator } from './plan-calculator.ts';
import { planMatching } from './plan-matching.ts';
import { planQuiz, prepareQuiz } from './plan-quiz.ts';
import { planTimeClock, prepareTimeClock } from './plan-time-clock.ts';
import { planTimer, prepareTimer } from './plan-timer.ts';
import { planTracker, prepareTracker } from './plan-tracker.ts';

const kitKeys = new Set(['quiz', 'calculator', 'matching', 'tracker', 'timer', 'time-clock']);

export const kits: Family = {
  prepare(draft) {
    prepareQuiz(draft);
    prepareCalculator(draft);
    prepareTracker(draft);
    prepareTimer(draft);
    prepareTimeClock(draft);
  },
  needsAccount: ({ wishes }) => wishes.some((wish) => kitKeys.has(wish.key)),
  plan: (draft) => [
    ...planQuiz(draft),
    ...planCalculator(draft),
    ...planMatching(draft),
    ...planTracker(draft),
    ...planTimer(draft),
    ...planTimeClock(draft),
  ],
};
