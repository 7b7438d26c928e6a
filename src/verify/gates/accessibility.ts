/** Nobody is kept out: no serious or critical barrier, contrast among them, was found on the pages. */
import { atMost, type Gate } from './gate.ts';

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
    const log = checks.find(({ check }) => check === 'accessibility')?.log ?? '';
    const barriers = log.split('\n').filter((line) => line !== '');
    return {
      measures: [
        atMost('serious barriers', barriers.length),
        atMost('of them too little contrast', barriers.filter((line) => line.includes('color-contrast')).length),
      ],
      log: barriers,
    };
  },
};
