/** The product starts on an empty data folder and says that it is well. */
import type { Check } from './check.ts';

export const start: Check = {
  name: 'start',
  needs: ['build'],
  seconds: 30,
  run: async ({ stages, signal }) => {
    const started = performance.now();
    return stages.use(signal, async ({ service }) => ({
      passed: true,
      summary: `Started and answered after ${Math.round(performance.now() - started)} ms`,
      log: service.output(),
    }));
  },
};
