/** Nobody is kept out: no serious or critical barrier, contrast among them, was found on the pages. */
import { atLeast, atMost, type Gate } from './gate.ts';

/** Of text in its usual size (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

export const accessibility: Gate = {
  name: 'accessibility',
  role: 'UI/UX Designer',
  required: false,
  obstacle({ checks }) {
    const evidence = checks.find(({ check }) => check === 'accessibility');
    if (evidence === undefined) return 'The pages were not walked through';
    // Without a finding the walk itself came to no end.
    return evidence.passed || evidence.log !== '' ? null : evidence.summary;
  },
  async measure({ checks }) {
    const { log = '', lowestContrast: lowest } = checks.find(({ check }) => check === 'accessibility') ?? {};
    const barriers = log.split('\n').filter((line) => line !== '');
    return {
      measures: [
        atMost('serious barriers', barriers.length),
        atMost('of them too little contrast', barriers.filter((line) => line.includes('color-contrast')).length),
        ...(lowest === undefined ? [] : [atLeast('lowest contrast of a text', lowest, leastContrast)]),
      ],
      log: barriers,
    };
  },
};
