/** The acceptance scenarios of every requirement, each in a fresh browser context on the product's seed state. */
import type { Scenario } from '../../blueprint/scenario.ts';
import type { ScenarioResult } from '../../contract/proof.ts';
import { runScenario } from '../run-scenario.ts';
import { withContext } from '../with-context.ts';
import { count, type Check, type CheckSurroundings } from './check.ts';

/** As many as two cores bear; a third fills the gaps in which the others wait. */
const atOnce = 3;
const secondsPerScenario = 45;

interface Task {
  requirement: string;
  scenario: Scenario;
}

export const scenarios: Check = {
  name: 'scenarios',
  needs: ['start'],
  seconds: 300,
  run: async (surroundings) => {
    const queue: Task[] = tasksOf(surroundings);
    const total = queue.length;
    const results: ScenarioResult[] = [];
    const work = async (): Promise<void> => {
      for (let task = queue.shift(); task; task = queue.shift()) {
        const result = await runTwice(surroundings, task);
        results.push(result);
        surroundings.onScenario(result);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    const failed = results.filter((result) => !result.passed);
    return {
      passed: failed.length === 0 && total > 0,
      summary:
        total === 0 ? 'No scenario proves anything' : `${total - failed.length} of ${count(total, 'scenario')} passed`,
      log: failed.map((result) => `${result.requirement} ${result.title}: ${result.failure}`).join('\n'),
      screenshots: results
        .filter((result) => result.screenshot !== null)
        .map((result) => ({ title: result.title, file: result.screenshot ?? '' })),
    };
  },
};

export function tasksOf({ blueprint }: Pick<CheckSurroundings, 'blueprint'>): Task[] {
  return blueprint.requirements.flatMap((requirement) =>
    requirement.scenarios.map((scenario) => ({ requirement: requirement.id, scenario })),
  );
}

export function failedResult({ requirement, scenario }: Task, failure: string, durationMs = 0): ScenarioResult {
  return {
    requirement,
    scenario: scenario.id,
    title: scenario.title,
    passed: false,
    steps: [failure],
    failure,
    screenshot: null,
    durationMs,
  };
}

/** A browser that ends in the middle is nobody's proof: once more in a new one, then it is reported. */
async function runTwice(surroundings: CheckSurroundings, task: Task): Promise<ScenarioResult> {
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(surroundings, task);
    } catch (error) {
      surroundings.signal.throwIfAborted();
      if (!isGone(error)) throw error;
      surroundings.log.warn({ scenario: task.scenario.id, attempt }, 'The browser ended in the middle of a scenario.');
      if (attempt === 2)
        return failedResult(
          task,
          'The browser ended in the middle of the scenario, twice.',
          Math.round(performance.now() - started),
        );
    }
  }
}

async function runOnce(
  { stages, lease, evidenceDirectory, signal }: CheckSurroundings,
  task: Task,
): Promise<ScenarioResult> {
  const time = AbortSignal.timeout(secondsPerScenario * 1000);
  const either = AbortSignal.any([signal, time]);
  return stages.use(signal, async ({ gateway }) =>
    withContext({ lease, gateway, signal: either }, (context) =>
      runScenario({ ...task, context, origin: gateway.origin, evidenceDirectory, signal: either }),
    ).catch((error: unknown) => {
      if (time.aborted && !signal.aborted)
        return failedResult(task, `Took longer than ${secondsPerScenario} s.`, secondsPerScenario * 1000);
      throw error;
    }),
  );
}

function isGone(error: unknown): boolean {
  return (
    error instanceof Error && /has been closed|Target closed|Browser closed|Connection closed/i.test(error.message)
  );
}
