/** Nothing was decided in silence: what the concept leaves open was asked, with the default that stands until somebody answers. */
import { atMost, type Gate } from './gate.ts';

export const questions: Gate = {
  name: 'questions',
  role: 'Project Manager',
  required: true,
  measure: async ({ blueprint }) => ({
    measures: [
      atMost('open questions without a default', blueprint.questions.filter((one) => one.default.trim() === '').length),
    ],
    log: blueprint.questions.map((question) => `${question.text} Until then: ${question.default}`),
  }),
};
