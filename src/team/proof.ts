/** The proof ledger: what was promised, what was seen of it, and at which commit. Pure. */
import type { Blueprint, Requirement } from '../blueprint/schema.ts';
import type { GateResult } from '../contract/gate.ts';
import type { Proof, ProofEntry } from '../contract/proof.ts';
import { baseChecks, unproven } from './judge.ts';
import type { Verification } from './team-artifacts.ts';
import type { Score } from './team-storage.ts';

export interface ProofInput {
  /** As typed; requirements point into it. */
  concept: string;
  blueprint: Blueprint;
  verification: Verification;
  gates: GateResult[];
  /** Of the product's main branch. */
  commit: string;
}

export function buildProof({ concept, blueprint, verification, gates, commit }: ProofInput): Proof {
  const runs = baseChecks.every((name) => verification.checks.some((check) => check.check === name && check.passed));
  const failures = unproven(blueprint, verification);

  const entryOf = (requirement: Requirement): ProofEntry => {
    const base = {
      requirement: requirement.id,
      text: requirement.text,
      source: describeSource(concept, requirement),
      scenarios: verification.scenarios.filter((result) => result.requirement === requirement.id),
    };
    if (requirement.status.is === 'not-served') {
      const { reason, wouldNeed } = requirement.status;
      return {
        ...base,
        verdict: 'not-served',
        reason: `${endSentence(reason)} It would need: ${endSentence(wouldNeed)}`,
      };
    }
    const reason = !runs
      ? 'The product itself does not pass its base checks.'
      : requirement.scenarios.length === 0
        ? 'No scenario shows it, so nobody has seen it working.'
        : (failures.find((failure) => failure.requirement === requirement.id)?.reason ?? null);
    return { ...base, verdict: reason === null ? 'met' : 'not-met', reason };
  };

  return {
    commit,
    checks: verification.checks,
    gates,
    entries: blueprint.requirements.map(entryOf),
    exclusions: blueprint.exclusions,
    questions: blueprint.questions.map((question) => ({ text: question.text, default: question.default })),
  };
}

export function scoreOf(proof: Proof): Score {
  const count = (verdict: ProofEntry['verdict']) => proof.entries.filter((entry) => entry.verdict === verdict).length;
  return { met: count('met'), notMet: count('not-met'), notServed: count('not-served') };
}

/** Where a requirement comes from, in words. */
export function describeSource(concept: string, { source }: Requirement): string {
  switch (source.from) {
    case 'concept':
      return `"${concept.slice(source.start, source.end).trim().replaceAll(/\s+/g, ' ')}"`;
    case 'assumption':
      return `assumed: ${source.because}`;
    case 'change-request':
      return `change request ${source.id}`;
    case 'answer':
      return `answer to "${source.question}"`;
    default:
      return source satisfies never;
  }
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
