/** What is said while a product is verified. Pure. */
import type { Evidence, ScenarioResult } from '../../contract/proof.ts';
import { checkOwners } from '../plan/check-owners.ts';
import type { EventDraft } from '../team-storage.ts';
import { counted } from '../wording.ts';

/** The outcome is part of the name: a check done again after a crash with another outcome is news. */
export function checkEvent(evidence: Evidence, round: number): EventDraft {
  return {
    key: `check:${round}:${evidence.check}:${evidence.passed}`,
    kind: 'check-finish',
    stage: 'verify',
    role: checkOwners[evidence.check],
    sentence: evidence.summary,
    detail: evidence.log === '' ? null : `\`\`\`\n${evidence.log.replaceAll('```', "'''")}\n\`\`\``,
    data: {
      check: evidence.check,
      passed: evidence.passed,
      durationMs: evidence.durationMs,
      round,
      ...(evidence.screenshots[0] ? { screenshot: evidence.screenshots[0].file } : {}),
    },
  };
}

export function scenarioEvent(result: ScenarioResult, round: number): EventDraft {
  return {
    key: `scenario:${round}:${result.scenario}:${result.passed}`,
    kind: 'scenario-finish',
    stage: 'verify',
    role: 'QA Specialist',
    sentence: result.passed ? `Seen working: ${result.title}` : `Not working: ${result.title}`,
    detail: [...result.steps.map((step) => `1. ${step}`), ...(result.failure ? ['', result.failure] : [])].join('\n'),
    data: {
      requirement: result.requirement,
      scenario: result.scenario,
      passed: result.passed,
      durationMs: result.durationMs,
      screenshot: result.screenshot,
      round,
    },
  };
}

export function secondLookEvent(failures: number, round: number): EventDraft {
  return {
    key: `second-look:${round}`,
    kind: 'role-note',
    stage: 'verify',
    role: 'QA Specialist',
    sentence: `${counted(failures, 'scenario')} did not pass; I try everything once more, to know whether it is the product or a slow moment of this machine.`,
    detail: null,
    data: { failures, round },
  };
}

export function progressEvent(sentence: string): EventDraft {
  return {
    key: `dependencies:${sentence}`,
    kind: 'role-note',
    stage: 'verify',
    role: 'DevOps Engineer',
    sentence,
    detail: null,
    data: {},
  };
}
