/** The ratchet of the Developer's work. Pure. */
import type { Blueprint } from '../blueprint/schema.ts';
import { unproven } from './judge.ts';
import type { Verification } from './team-artifacts.ts';

interface Seen {
  blueprint: Blueprint;
  verification: Verification;
}

/** Whether everything that held before still holds, every other check passes, and what it was for was brought about. */
export function isWorthIt(before: Seen, after: Seen): boolean {
  const lacked = new Set(unproven(before.blueprint, before.verification).map(({ scenario }) => scenario));
  const lacks = unproven(after.blueprint, after.verification).map(({ scenario }) => scenario);
  const isWhole = after.verification.checks.every(({ check, passed }) => passed || check === 'scenarios');
  const promises = (seen: Seen): number =>
    seen.blueprint.requirements.filter(({ status }) => status.is === 'served').length;
  const isMore = promises(after) > promises(before) || lacks.length < lacked.size;
  return isWhole && isMore && lacks.every((scenario) => lacked.has(scenario));
}
