/** Runs one scenario against a running product as a person would, and says in plain words what was done and seen. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Scenario } from '../blueprint/scenario.ts';
import type { ScenarioResult } from '../contract/proof.ts';
import { goInside } from './go-inside.ts';
import { watchPage, type PageWatch } from './page-watch.ts';
import { perform, type Step } from './steps/perform.ts';
import { firstLine, isBrowserGone, type StepSurroundings } from './steps/step.ts';
import { takeScreenshot } from './take-screenshot.ts';

export interface RunScenarioRequest {
  scenario: Scenario;
  /** Id of the requirement it proves. */
  requirement: string;
  /** An empty page of a context without cookies, behind the product's gateway. */
  page: Page;
  /** The product's origin as the browser sees it. */
  origin: string;
  evidenceDirectory: string;
  signal: AbortSignal;
  /** Longest wait for one step, in milliseconds. */
  patience?: number;
  /** The page already shows the product in the state that the scenario begins with; it may go on from there. */
  goesOn?: boolean;
}

/**
 * A scenario that fails is a result. Throws only when cancelled, or when the browser itself is gone, so that the caller
 * can run it again in a new one.
 */
export async function runScenario(request: RunScenarioRequest): Promise<ScenarioResult> {
  const { scenario, page, signal } = request;
  const started = performance.now();
  const watch = watchPage(page.context(), request.origin);
  const steps: string[] = [];
  let failure: string | null = null;
  try {
    const surroundings: StepSurroundings = { page, watch, patience: request.patience ?? 4000, signal };
    const isThere = request.goesOn === true && (await isOpened(surroundings, scenario));
    if (isThere) steps.push(`Opened ${scenario.given.path}`);
    const rest = [...(isThere ? [] : [scenario.given]), ...scenario.when, ...scenario.then];
    failure = await runSteps(surroundings, rest, steps);
    if (failure !== null) steps.push(failure);
    const screenshot = await screenshotOf(page, request);
    return {
      requirement: request.requirement,
      scenario: scenario.id,
      title: scenario.title,
      passed: failure === null,
      steps,
      failure,
      screenshot,
      durationMs: Math.round(performance.now() - started),
    };
  } finally {
    watch.stop();
  }
}

async function isOpened({ page, watch }: StepSurroundings, { given }: Scenario): Promise<boolean> {
  return given.step === 'open' && (await goInside(page, given.path, watch).catch(() => false));
}

/** Null when everything held, else the sentence that says what did not. */
async function runSteps(
  surroundings: StepSurroundings,
  toDo: readonly Step[],
  sentences: string[],
): Promise<string | null> {
  const { page, watch, signal } = surroundings;
  for (const step of toDo) {
    signal.throwIfAborted();
    try {
      const outcome = await perform(surroundings, step);
      if (!outcome.held) return `Expected ${outcome.expected}, saw ${outcome.seen}.${alsoReported(watch)}`;
      sentences.push(outcome.sentence);
    } catch (error) {
      if (signal.aborted || isBrowserGone(page)) throw error;
      return `Could not go on: ${firstLine(error)}.${alsoReported(watch)}`;
    }
    const [fault] = watch.faults();
    if (fault !== undefined) return `Expected no errors, but ${watch.faults().join('; ')}.`;
  }
  return null;
}

function alsoReported(watch: PageWatch): string {
  return watch.faults().length === 0 ? '' : ` Also, ${watch.faults().join('; ')}.`;
}

async function screenshotOf(page: Page, { scenario, evidenceDirectory }: RunScenarioRequest): Promise<string | null> {
  const file = `scenario-${scenario.id}.png`;
  return (await takeScreenshot(page, join(evidenceDirectory, file))) ? file : null;
}
