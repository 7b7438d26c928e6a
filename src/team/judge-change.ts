/** The ratchet: a change that breaks what was accepted, or does not do what it promises, is not merged. Pure. */
import type { Blueprint } from '../blueprint/schema.ts';
import { judge, unproven } from './judge.ts';
import type { Release, Verification } from './team-artifacts.ts';
import type { StepOutcome } from './transition.ts';
import { counted, listed } from './wording.ts';

type Outcome = Extract<StepOutcome, { step: 'verify' }>;

/** `before` is the release that the change builds on: what did not hold there is not held against the change. */
export function judgeChange(blueprint: Blueprint, verification: Verification, before: Release): Outcome {
  const outcome = judge(blueprint, verification);
  if (outcome.product === 'works') return outcome;
  if (outcome.product === 'broken') {
    const fix = 'The product stays as it was. Say the change in other words, or ask for something else.';
    return { step: 'verify', product: 'refused', failure: { ...outcome.failure, fix } };
  }
  const { lost, missing } = brokenBy(blueprint, verification, before);
  if (lost.length === 0 && missing.length === 0) return outcome;
  const ids = [...new Set(lost.map(({ requirement }) => requirement))];
  const titles = [...lost, ...missing].slice(0, 5).map(({ requirement, title }) => `${requirement} "${title}"`);
  return {
    step: 'verify',
    product: 'refused',
    failure: {
      code: 'conflict',
      message:
        lost.length > 0
          ? `With this change ${counted(lost.length, 'thing')} that worked would not work any more: ${listed(titles)}.`
          : `The change was made but does not work: ${listed(titles)}.`,
      fix:
        lost.length > 0
          ? `Nothing was changed. Ask for it otherwise, or ask again and give up ${listed(ids)} explicitly.`
          : 'Nothing was changed. Ask for it in other words.',
    },
  };
}

export interface BrokenScenario {
  requirement: string;
  scenario: string;
  title: string;
}

/** What was accepted and no longer holds, and what is new and does not hold. */
export function brokenBy(
  blueprint: Blueprint,
  verification: Verification,
  before: Release,
): { lost: BrokenScenario[]; missing: BrokenScenario[] } {
  const results = before.proof.entries.flatMap(({ scenarios }) => scenarios);
  const passed = new Set(results.filter((result) => result.passed).map(({ scenario }) => scenario));
  const known = new Set(results.map(({ scenario }) => scenario));
  const titles = new Map(
    blueprint.requirements.flatMap(({ scenarios }) => scenarios.map(({ id, title }) => [id, title] as const)),
  );
  const failures = unproven(blueprint, verification).map(({ requirement, scenario }) => ({
    requirement,
    scenario,
    title: titles.get(scenario) ?? scenario,
  }));
  return {
    lost: failures.filter(({ scenario }) => passed.has(scenario)),
    missing: failures.filter(({ scenario }) => !known.has(scenario)),
  };
}
