/** Quizzes, calculators, matching, trackers and timers: small applications with records of their own. */
import type { Family } from '../family.ts';
import { planAssessment, prepareAssessment } from './plan-assessment.ts';
import { planCalculator, prepareCalculator } from './plan-calculator.ts';
import { planMatching } from './plan-matching.ts';
import { planMixture, prepareMixture } from './plan-mixture.ts';
import { planQuiz, prepareQuiz } from './plan-quiz.ts';
import { planTimeClock, prepareTimeClock } from './plan-time-clock.ts';
import { planTimer, prepareTimer } from './plan-timer.ts';
import { planTracker, prepareTracker } from './plan-tracker.ts';

const kitKeys = new Set(['quiz', 'assessment', 'calculator', 'matching', 'tracker', 'timer', 'time-clock']);

export const kits: Family = {
  prepare(draft) {
    // Before quizzes, which would take all questions for their own.
    prepareAssessment(draft);
    prepareQuiz(draft);
    // Before calculators, which would take every calculation for theirs.
    prepareMixture(draft);
    prepareCalculator(draft);
    prepareTracker(draft);
    prepareTimer(draft);
    prepareTimeClock(draft);
  },
  needsAccount: ({ wishes }) => wishes.some((wish) => kitKeys.has(wish.key)),
  plan: (draft) => [
    ...planQuiz(draft),
    ...planAssessment(draft),
    ...planMixture(draft),
    ...planCalculator(draft),
    ...planMatching(draft),
    ...planTracker(draft),
    ...planTimer(draft),
    ...planTimeClock(draft),
  ],
};
