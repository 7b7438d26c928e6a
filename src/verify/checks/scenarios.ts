/** The acceptance scenarios of every requirement, each as a first visit to the product in its seed state. */
import type { Scenario } from '../../blueprint/scenario.ts';
import type { ScenarioResult } from '../../contract/proof.ts';
import { lookAtProduct } from '../look-at-product.ts';
import { runScenario } from '../run-scenario.ts';
import { BrowserEnded } from '../while-alive.ts';
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
        const result = await runOne(surroundings, task);
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

async function runOne(surroundings: CheckSurroundings, task: Task): Promise<ScenarioResult> {
  const { evidenceDirectory, signal } = surroundings;
  const started = performance.now();
  const time = AbortSignal.timeout(secondsPerScenario * 1000);
  const either = AbortSignal.any([signal, time]);
  const failed = (failure: string): ScenarioResult =>
    failedResult(task, failure, Math.round(performance.now() - started));
  try {
    return await lookAtProduct({ ...surroundings, signal: either }, (page, origin) =>
      runScenario({ ...task, page, origin, evidenceDirectory, signal: either }),
    );
  } catch (error) {
    signal.throwIfAborted();
    if (time.aborted) return failed(`Took longer than ${secondsPerScenario} s and was stopped.`);
    if (error instanceof BrowserEnded) return failed(`${error.message}.`);
    throw error;
  }
}
