/** What was promised was seen working in a browser. What was not is stated in the proof, so a release does not hang on it. */
import { atMost, atLeast, type Gate } from './gate.ts';

export const scenarios: Gate = {
  name: 'scenarios',
  role: 'QA Specialist',
  required: false,
  async measure({ scenarios: results, checks }) {
    const failed = results.filter(({ passed }) => !passed);
    const unit = checks.find(({ check }) => check === 'unit');
    return {
      measures: [
        atLeast('scenarios seen working', results.length - failed.length, 1),
        atMost('scenarios that do not hold', failed.length),
        atMost('failed runs of the own test-suite', unit?.passed ? 0 : 1),
      ],
      log: failed.map(({ requirement, title, failure }) => `${requirement}, ${title}: ${failure ?? 'not seen'}`),
    };
  },
};
