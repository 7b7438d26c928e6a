/** The product's own tests, on `node --test`. */
import { count, stoppedSentence, type Check } from './check.ts';

/** The places the product's own `test` script names. */
const testFiles = ['features/**/*.test.ts', 'server/**/*.test.ts'];

export const unit: Check = {
  name: 'unit',
  needs: [],
  seconds: 120,
  run: async ({ sandbox, workspace, dependencies, signal }) => {
    const result = await sandbox.run({
      workspace,
      dependencies,
      // One file after another in one process each would cost a start of Node per file.
      command: ['node', '--test', '--test-isolation=none', '--test-reporter=spec', ...testFiles],
      environment: { TZ: 'UTC', NO_COLOR: '1' },
      writable: [],
      signal,
    });
    // Node counts a file without a test as a test that passed.
    const empty = (result.output.match(/^✔ \S+\.test\.ts \(/gm) ?? []).length;
    const passing = figure(result.output, 'pass') - empty;
    const failing = figure(result.output, 'fail') + figure(result.output, 'cancelled');
    const total = figure(result.output, 'tests') - empty;
    const passed = result.exitCode === 0 && result.stopped === null && failing === 0 && passing > 0;
    return {
      passed,
      summary: stoppedSentence('The unit tests', result) ?? summarise(passing, total, result.output),
      log: result.output,
    };
  },
};

function summarise(passing: number, total: number, output: string): string {
  if (total === 0) return 'No unit test ran';
  const first = /^\s*✖ (.+?)(?: \([\d.]+ms\))?$/m.exec(output.split('failing tests:')[1] ?? '');
  return `${passing} of ${count(total, 'unit test')} passed${passing < total && first?.[1] ? `; the first that failed: ${first[1]}` : ''}`;
}

function figure(output: string, name: string): number {
  return Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
}
