/** Nothing that is known to be broken is handed over: the registry is asked for faults of the packages in the lockfile. */
import { atMost, type Gate } from './gate.ts';

export const packages: Gate = {
  name: 'packages',
  role: 'Security Engineer',
  required: false,
  async measure({ auditPackages }) {
    const { serious, others, log } = await auditPackages();
    return {
      measures: [atMost('known serious faults of packages', serious)],
      log: [...log, ...(others > 0 ? [`${others} of lower severity`] : [])],
    };
  },
};
