/** The product's code agrees with its types. */
import { count, stoppedSentence, type Check } from './check.ts';

export const typecheck: Check = {
  name: 'typecheck',
  needs: [],
  seconds: 60,
  run: async ({ sandbox, workspace, dependencies, signal }) => {
    const result = await sandbox.run({
      workspace,
      dependencies,
      // One thread: with the other checks beside it, more cost three times the processor time for the same answer.
      command: ['node', 'node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false', '--singleThreaded'],
      writable: [],
      signal,
    });
    const errors = result.output.split('\n').filter((line) => /error TS\d+/.test(line));
    const passed = result.exitCode === 0 && result.stopped === null;
    return {
      passed,
      summary: passed
        ? 'The types agree'
        : (stoppedSentence('The type check', result) ??
          (errors[0]
            ? `${count(errors.length, 'type error')}, the first: ${errors[0]}`
            : `The type check could not be run: ${
                result.output
                  .split('\n')
                  .find((line) => line.includes('Error'))
                  ?.trim() ?? `exit code ${result.exitCode}`
              }`)),
      log: result.output,
    };
  },
};
