/** Verifies one product: a graph of checks, each of which sees it work (or not) and says so. */
import { mkdir } from 'node:fs/promises';
import type { Blueprint } from '../blueprint/schema.ts';
import type { CheckName, Evidence, ScenarioResult } from '../contract/proof.ts';
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { startProduct } from '../sandbox/start-product.ts';
import type { Browsers } from './browser.ts';
import { accessibility } from './checks/accessibility.ts';
import { build } from './checks/build.ts';
import type { Check, CheckSurroundings } from './checks/check.ts';
import { http } from './checks/http.ts';
import { failedResult, scenarios, tasksOf } from './checks/scenarios.ts';
import { screenshots } from './checks/screenshots.ts';
import { start } from './checks/start.ts';
import { typecheck } from './checks/typecheck.ts';
import { unit } from './checks/unit.ts';
import { runCheck } from './run-check.ts';
import { createSeats } from './seats.ts';
import { createStages } from './stages.ts';
import { createWalk } from './walk-pages.ts';

/** The graph: each with what it waits for. */
export const checks: readonly Check[] = [typecheck, unit, build, start, http, scenarios, accessibility, screenshots];
/** Running copies of the product at a time: two scenarios and a fresh copy in the making, the walk through the pages. */
const mostStages = 4;

export interface VerifyRequest {
  /** The product's files; `dist` is written into it. */
  workspace: string;
  /** Its prebuilt `node_modules`. */
  dependencies: string;
  blueprint: Blueprint;
  /** Screenshots are written here; it is created. */
  evidenceDirectory: string;
  signal: AbortSignal;
  /** Called as each check ends, in the order of ending. */
  onEvidence?: (evidence: Evidence) => void;
  onScenario?: (result: ScenarioResult) => void;
}

export interface Verification {
  passed: boolean;
  /** One for each check, in a fixed order. */
  checks: Evidence[];
  /** One for each scenario, in the order of the blueprint. */
  scenarios: ScenarioResult[];
}

export interface Verifier {
  /**
   * A product's faults are results. Throws AppError `cancelled` when `signal` aborts, `browser-missing` and the
   * sandbox's own errors when this machine cannot verify anything.
   */
  verify(request: VerifyRequest): Promise<Verification>;
}

export function createVerifier({
  sandbox,
  browsers,
  log,
}: {
  sandbox: Sandbox;
  browsers: Browsers;
  log: Log;
}): Verifier {
  return {
    verify: async (request) => {
      const { workspace, dependencies, blueprint, evidenceDirectory, signal } = request;
      await mkdir(evidenceDirectory, { recursive: true });
      const results: ScenarioResult[] = [];
      const lease = browsers.lease();
      const seats = createSeats({ lease });
      const stages = createStages({
        most: mostStages,
        start: (dataDirectory) =>
          startProduct({
            sandbox,
            workspace,
            dependencies,
            dataDirectory,
            environment: environmentOf(sandbox, dataDirectory),
          }),
      });
      const surroundings: Omit<CheckSurroundings, 'signal'> = {
        sandbox,
        workspace,
        dependencies,
        blueprint,
        evidenceDirectory,
        stages,
        seats,
        walk: createWalk(),
        log,
        onScenario: (result) => {
          results.push(result);
          request.onScenario?.(result);
        },
      };
      try {
        const evidence = await runGraph(surroundings, request);
        return {
          passed: evidence.every((one) => one.passed),
          checks: evidence,
          scenarios: inOrder(blueprint, results, evidence),
        };
      } catch (error) {
        if (!signal.aborted) throw error;
        throw new AppError('cancelled', 'The verification was cancelled.', {
          fix: 'Start it again when you want the proof.',
          cause: error,
        });
      } finally {
        await seats.close();
        await stages.close();
        await lease.release();
      }
    },
  };
}

/** Plain processes see their data folder where it is; all others see it mounted in the workspace. */
function environmentOf({ level }: Sandbox, dataDirectory: string): Record<string, string> {
  return { TZ: 'UTC', DATA_DIR: level === 'none' ? dataDirectory : './data' };
}

/** Starts each check as soon as what it needs has ended; answers in the order of `checks`. */
async function runGraph(
  surroundings: Omit<CheckSurroundings, 'signal'>,
  { signal, onEvidence }: VerifyRequest,
): Promise<Evidence[]> {
  const running = new Map<CheckName, Promise<Evidence>>();
  // One check that cannot go on for want of a browser takes the others down with it.
  const fault = new AbortController();
  const either = AbortSignal.any([signal, fault.signal]);
  for (const check of checks) {
    const needed = check.needs.map((name) => running.get(name));
    const evidence = (async () => {
      const earlier = await Promise.all(needed);
      const missing = earlier.find((one) => one && !one.passed);
      const result = missing ? notRun(check, missing) : await runCheck(check, surroundings, either);
      onEvidence?.(result);
      return result;
    })();
    evidence.catch((error: unknown) => fault.abort(error));
    running.set(check.name, evidence);
  }
  const ended = await Promise.allSettled(running.values());
  signal.throwIfAborted();
  if (fault.signal.aborted) throw fault.signal.reason;
  return ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

function notRun(check: Check, missing: Evidence): Evidence {
  const cause = missing.summary.startsWith('Not run') ? missing.summary : `Not run because ${missing.check} failed`;
  return { check: check.name, passed: false, summary: cause, log: '', durationMs: 0, screenshots: [] };
}

/** Every scenario of the blueprint has a result, also when it never came to run. */
function inOrder(
  blueprint: Blueprint,
  results: readonly ScenarioResult[],
  evidence: readonly Evidence[],
): ScenarioResult[] {
  const reason = evidence.find((one) => one.check === 'scenarios')?.summary ?? 'Not run';
  return tasksOf({ blueprint }).map(
    (task) =>
      results.find((result) => result.requirement === task.requirement && result.scenario === task.scenario.id) ??
      failedResult(task, `${reason}.`),
  );
}
