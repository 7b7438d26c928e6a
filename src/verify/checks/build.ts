/** The front end is built into `dist`, which the product serves from then on. */
import { stoppedSentence, type Check } from './check.ts';

export const build: Check = {
  name: 'build',
  needs: [],
  seconds: 120,
  run: async ({ sandbox, workspace, dependencies, signal }) => {
    const result = await sandbox.run({
      workspace,
      dependencies,
      command: ['node', 'node_modules/vite/bin/vite.js', 'build'],
      environment: { NO_COLOR: '1' },
      writable: ['dist'],
      signal,
    });
    const passed = result.exitCode === 0 && result.stopped === null;
    const reason = result.output
      .split('\n')
      .find((line) => /error/i.test(line))
      ?.trim();
    return {
      passed,
      summary: passed
        ? 'The front end was built'
        : (stoppedSentence('The build', result) ?? `The build failed${reason ? `: ${reason}` : ''}`),
      log: result.output,
    };
  },
};
