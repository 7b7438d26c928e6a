/**
 * The acceptance scenarios of every requirement, each as a first visit to the product. Those that only look begin at the seed
 * state. Those that write may come after others that wrote about something else. What fails is run once more when all others
 * are done, from the seed state and with more patience: only that counts against the product, and not a busy machine.
 */
import type { Scenario } from '../../blueprint/scenario.ts';
import type { ScenarioResult } from '../../contract/proof.ts';
import { lookAtProduct } from '../look-at-product.ts';
import type { Need } from '../stages.ts';
import { runScenario } from '../run-scenario.ts';
import { BrowserEnded } from '../while-alive.ts';
import { count, type Check, type CheckSurroundings } from './check.ts';

/** As many as two cores bear. */
const atOnce = 2;
/** Longest wait for one step, in milliseconds: at first, and when nothing else runs beside it. */
const patience = { first: 4000, again: 12_000 };
const secondsPerScenario = 60;

interface Task {
  requirement: string;
  scenario: Scenario;
}

export const scenarios: Check = {
  name: 'scenarios',
  needs: ['start'],
  seconds: 600,
  run: async (surroundings) => {
    const tasks = tasksOf(surroundings);
    const queue = [
      ...tasks.filter(({ scenario }) => !writes(scenario)),
      ...tasks.filter(({ scenario }) => writes(scenario)),
    ];
    const total = queue.length;
    const results: ScenarioResult[] = [];
    const doubtful: Task[] = [];
    const report = (result: ScenarioResult): void => {
      results.push(result);
      surroundings.onScenario(result);
    };
    const work = async (): Promise<void> => {
      for (let task = queue.shift(); task; task = queue.shift()) {
        const result = await runOne(surroundings, task, needOf(task, surroundings), patience.first);
        if (result.passed) report(result);
        else doubtful.push(task);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    for (const task of doubtful) {
      const need: Need = { state: 'seed', topic: topicOf(task, surroundings) };
      report(await runOne(surroundings, task, need, patience.again));
    }
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

function needOf(task: Task, surroundings: Pick<CheckSurroundings, 'blueprint'>): Need {
  return { state: writes(task.scenario) ? 'written' : 'seed', topic: topicOf(task, surroundings) };
}

/** A guess from the steps, for the order only: what a copy really received decides whether it is in its seed state. */
function writes({ given, when }: Scenario): boolean {
  return (
    given.step === 'open-signed-out' ||
    when.some((step) => step.step === 'click' && step.role === 'button' && step.name !== 'Search')
  );
}

/** The feature that it is about: two scenarios of one feature never meet each other's records. */
function topicOf({ requirement, scenario }: Task, { blueprint }: Pick<CheckSurroundings, 'blueprint'>): string {
  const features = blueprint.features.filter(({ id }) => scenario.id.startsWith(`${id}-`));
  return features.toSorted((one, other) => other.id.length - one.id.length)[0]?.id ?? requirement;
}

async function runOne(
  surroundings: CheckSurroundings,
  task: Task,
  need: Need,
  patience: number,
): Promise<ScenarioResult> {
  const { evidenceDirectory, signal } = surroundings;
  const started = performance.now();
  const time = AbortSignal.timeout(secondsPerScenario * 1000);
  const either = AbortSignal.any([signal, time]);
  const failed = (failure: string): ScenarioResult =>
    failedResult(task, failure, Math.round(performance.now() - started));
  try {
    return await lookAtProduct({ ...surroundings, signal: either, need }, (page, origin) =>
      runScenario({ ...task, page, origin, evidenceDirectory, signal: either, patience }),
    );
  } catch (error) {
    signal.throwIfAborted();
    if (time.aborted) return failed(`Took longer than ${secondsPerScenario} s and was stopped.`);
    if (error instanceof BrowserEnded) return failed(`${error.message}.`);
    throw error;
  }
}
