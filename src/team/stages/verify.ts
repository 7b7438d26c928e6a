/** Files -> evidence: the product is checked and acted on in the sandbox and a real browser. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blueprint } from '../../blueprint/schema.ts';
import type { Evidence, ScenarioResult } from '../../contract/proof.ts';
import type { Directories } from '../directories.ts';
import { judgeChange } from '../judge-change.ts';
import { judge, unproven, type UnprovenScenario } from '../judge.ts';
import type { ProductRepositories } from '../product-repositories.ts';
import { noteVerification } from '../roles/qa-specialist.ts';
import type { Assignment, Stage } from '../stage.ts';
import type { Release, Verification } from '../team-artifacts.ts';
import type { EventDraft } from '../team-storage.ts';
import type { StepOutcome } from '../transition.ts';
import { bullets, counted, listed } from '../wording.ts';
import { currentBlueprint } from './current-blueprint.ts';
import { checkEvent, progressEvent, scenarioEvent, secondLookEvent } from './verify-events.ts';

export interface VerifyRequest {
  workspace: string;
  /** Prebuilt `node_modules`. */
  dependencies: string;
  blueprint: Blueprint;
  evidenceDirectory: string;
  signal: AbortSignal;
  onEvidence: (evidence: Evidence) => void;
  onScenario: (result: ScenarioResult) => void;
}

export interface Verifier {
  verify(request: VerifyRequest): Promise<Verification>;
}

export interface DependencySets {
  /** Folder of the `node_modules` for these two files' contents; installed at the first use. */
  prepare(request: {
    packageJson: string;
    lockfile: string;
    signal: AbortSignal;
    onProgress: (sentence: string) => void;
  }): Promise<string>;
}

export interface VerifyDependencies {
  verifier: Verifier;
  dependencySets: DependencySets;
  repositories: ProductRepositories;
  directories: Directories;
}

export function createVerifyStage({
  verifier,
  dependencySets,
  repositories,
  directories,
}: VerifyDependencies): Stage<'verify'> {
  return {
    role: 'QA Specialist',
    opening: 'The QA Specialist checks the product and tries it in a browser.',

    async perform(assignment) {
      const { projectId, runId, round, signal } = assignment;
      const blueprint = await currentBlueprint(assignment);
      const { candidate } = await assignment.artifact('compile', round);
      const before = assignment.change === null ? undefined : await assignment.released();
      const { workspace, evidence } = directories.run(runId);
      await mkdir(evidence, { recursive: true });
      await repositories.exportFiles(projectId, candidate.commit, workspace);

      const reports = inOrder(assignment);
      const dependencies = await dependencySets.prepare({
        packageJson: await readFile(join(workspace, 'package.json'), 'utf8'),
        lockfile: await readFile(join(workspace, 'package-lock.json'), 'utf8'),
        signal,
        onProgress: (sentence) => reports.add(progressEvent(sentence)),
      });
      const tryOut = async (): Promise<Verification> => {
        const verification = await verifier.verify({
          workspace,
          dependencies,
          blueprint,
          evidenceDirectory: evidence,
          signal,
          onEvidence: (check) => reports.add(checkEvent(check, round)),
          onScenario: (result) => reports.add(scenarioEvent(result, round)),
        });
        signal.throwIfAborted();
        // Whatever the verifier did not report as it happened is reported now; the same thing twice is stored once.
        for (const result of verification.scenarios) reports.add(scenarioEvent(result, round));
        for (const check of verification.checks) reports.add(checkEvent(check, round));
        return verification;
      };
      let verification = await tryOut();
      if (judge(blueprint, verification).product === 'falls-short') {
        // A busy machine fails scenarios too. Only what fails twice is held against the product.
        reports.add(secondLookEvent(unproven(blueprint, verification).length, round));
        verification = await tryOut();
      }
      await reports.done();

      const outcome = verdict(blueprint, verification, before);
      const failures = unproven(blueprint, verification);
      const passed = verification.checks.filter((check) => check.passed).length;
      return {
        outcome,
        artifact: verification,
        sentence: `${passed} of ${verification.checks.length} checks passed.`,
        data: { passed, checks: verification.checks.length },
        notes: [noteVerification(verification, failures, round)],
        concern: concernOf(failures, outcome),
      };
    },

    outcomeOf: async (assignment, verification) =>
      verdict(
        await currentBlueprint(assignment),
        verification,
        assignment.change === null ? undefined : await assignment.released(),
      ),
  };
}

/** A change is held against what was accepted before it. */
function verdict(blueprint: Blueprint, verification: Verification, before: Release | undefined) {
  return before === undefined ? judge(blueprint, verification) : judgeChange(blueprint, verification, before);
}

function concernOf(failures: readonly UnprovenScenario[], outcome: Extract<StepOutcome, { step: 'verify' }>) {
  const detail = bullets(failures.map((failure) => `${failure.requirement}, ${failure.scenario}: ${failure.reason}`));
  if (outcome.product === 'broken' || outcome.product === 'refused')
    return { sentence: outcome.failure.message, detail };
  const names = listed([...new Set(failures.map((failure) => failure.requirement))]);
  return { sentence: `${counted(failures.length, 'scenario does', 'scenarios do')} not hold (${names}).`, detail };
}

/** Stores reports one after the other in the order they came in, and tells at the end if one could not be stored. */
function inOrder(assignment: Assignment) {
  let last = Promise.resolve();
  return {
    add(event: EventDraft): void {
      last = last.then(() => assignment.report(event));
      // The failure is kept in `last`, which `done` awaits; until then nobody listens.
      last.catch(() => undefined);
    },
    done: () => last,
  };
}
