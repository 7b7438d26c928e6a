/** Decides what a verification means for the run. Pure. */
import type { Blueprint } from '../blueprint/schema.ts';
import type { CheckName, ScenarioResult } from '../contract/proof.ts';
import type { Verification } from './team-artifacts.ts';
import type { StepOutcome } from './transition.ts';

/** Without these there is no product at all; whatever else fails is stated in its proof. */
export const baseChecks = ['typecheck', 'build', 'start'] as const satisfies readonly CheckName[];

/** `broken` when a base check failed or was not made, `falls-short` when a promised scenario did not pass. */
export function judge(blueprint: Blueprint, verification: Verification): Extract<StepOutcome, { step: 'verify' }> {
  for (const name of baseChecks) {
    const evidence = verification.checks.find((check) => check.check === name);
    if (evidence?.passed) continue;
    return {
      step: 'verify',
      product: 'broken',
      failure: {
        code: 'product-broken',
        message:
          `The product did not pass its ${name} check: ${evidence?.summary ?? 'the check was not made'}.`.replace(
            /\.\.$/,
            '.',
          ),
        fix: 'Nothing broken is handed over. Say the concept more simply or in other words, and start again.',
      },
    };
  }
  return { step: 'verify', product: unproven(blueprint, verification).length === 0 ? 'works' : 'falls-short' };
}

export interface UnprovenScenario {
  requirement: string;
  scenario: string;
  /** What was seen instead of what was expected. */
  reason: string;
}

/** Promised scenarios of served requirements that were not seen to pass. */
export function unproven(blueprint: Blueprint, verification: Verification): UnprovenScenario[] {
  const results = new Map(verification.scenarios.map((result) => [result.scenario, result]));
  return blueprint.requirements
    .filter((requirement) => requirement.status.is === 'served')
    .flatMap((requirement) =>
      requirement.scenarios
        .filter((scenario) => !results.get(scenario.id)?.passed)
        .map((scenario) => ({
          requirement: requirement.id,
          scenario: scenario.id,
          reason: reasonOf(results.get(scenario.id), scenario.title),
        })),
    );
}

function reasonOf(result: ScenarioResult | undefined, title: string): string {
  return result ? (result.failure ?? result.steps.at(-1) ?? `"${title}" failed`) : `"${title}" was not run`;
}
