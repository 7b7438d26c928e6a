/** Quizzes, calculators and the like: small applications with records of their own. */
import type { Family } from '../family.ts';
import { planQuiz, prepareQuiz } from './plan-quiz.ts';

const kitKeys = new Set(['quiz']);

export const kits: Family = {
  prepare(draft) {
    prepareQuiz(draft);
  },
  needsAccount: ({ wishes }) => wishes.some((wish) => kitKeys.has(wish.key)),
  plan: (draft) => [...planQuiz(draft)],
};
