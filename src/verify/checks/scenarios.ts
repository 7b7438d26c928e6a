/**
 * The acceptance scenarios of every requirement. Those that only look begin at the seed state and come one after the other in
 * one visit to the product. Those that write are first visits, maybe after others that wrote about something else. What fails
 * is run once more when all others are done, as a first visit from the seed state and with more patience: only that counts
 * against the product, and neither a busy machine nor what came before.
 */
import type { Scenario } from '../../blueprint/scenario.ts';
import type { ScenarioResult } from '../../contract/proof.ts';
import { lookAtProduct } from '../look-at-product.ts';
import type { Need } from '../stages.ts';
import { runScenario } from '../run-scenario.ts';
import { BrowserEnded, whileAlive } from '../while-alive.ts';
import { count, type Check, type CheckSurroundings } from './check.ts';

/** As many as two cores bear. */
const atOnce = 2;
/** Longest wait for one step, in milliseconds: at first, and when nothing else runs beside it. */
const patience = { first: 4000, again: 12_000 };
const secondsPerScenario = 60;
/** Scenarios that look in one visit; few enough that both of those at work have some. */
const mostInOneVisit = 6;

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
      for (let tasks = nextOf(queue); tasks[0]; tasks = nextOf(queue)) {
        const results = await runInOneVisit(surroundings, tasks, needOf(tasks[0], surroundings), patience.first);
        // What came after a failure, or after a page that wrote after all, has its turn in a visit of its own.
        queue.unshift(...tasks.slice(results.length));
        for (const [index, result] of results.entries()) {
          const task = tasks[index];
          if (result.passed) report(result);
          else if (task) doubtful.push(task);
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    for (const task of doubtful) {
      const need: Need = { state: 'seed', topic: topicOf(task, surroundings) };
      for (const result of await runInOneVisit(surroundings, [task], need, patience.again)) report(result);
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

/** The first of the queue and, when it only looks, those after it that do so too. */
function nextOf(queue: Task[]): Task[] {
  const firstWriter = queue.findIndex(({ scenario }) => writes(scenario));
  const looking = firstWriter === -1 ? queue.length : firstWriter;
  return queue.splice(0, Math.max(1, Math.min(looking, mostInOneVisit)));
}

/** One result a task, in their order; fewer when one failed or wrote, and at least one. */
async function runInOneVisit(
  surroundings: CheckSurroundings,
  tasks: readonly Task[],
  need: Need,
  patience: number,
): Promise<ScenarioResult[]> {
  const { evidenceDirectory, signal } = surroundings;
  let results: ScenarioResult[] = [];
  let time = AbortSignal.timeout(secondsPerScenario * 1000);
  let started = performance.now();
  try {
    await lookAtProduct({ ...surroundings, need }, async (page, origin, stage) => {
      results = [];
      for (const task of tasks) {
        started = performance.now();
        time = AbortSignal.timeout(secondsPerScenario * 1000);
        const either = AbortSignal.any([signal, time]);
        const goesOn = results.length > 0;
        const request = { ...task, page, origin, evidenceDirectory, signal: either, patience, goesOn };
        const browser = page.context().browser();
        if (!browser) throw new Error('A page without a browser.');
        const result = await whileAlive(browser, () => runScenario(request), either);
        results.push(result);
        if (!result.passed || stage.written) return;
      }
    });
    return results;
  } catch (error) {
    signal.throwIfAborted();
    const task = tasks[results.length];
    if (!task || !(time.aborted || error instanceof BrowserEnded)) throw error;
    const failure = time.aborted
      ? `Took longer than ${secondsPerScenario} s and was stopped.`
      : `${error instanceof Error ? error.message : String(error)}.`;
    return [...results, failedResult(task, failure, Math.round(performance.now() - started))];
  }
}
