/** What staff do for everybody is not proven by what a person does on their own. */
import type { Feature } from '../../blueprint/schema.ts';
import type { Scenario } from '../../blueprint/scenario.ts';
import type { Act } from '../reading/reading.ts';
import type { Draft } from './requirement-ledger.ts';

export const notForStaff: Draft['status'] = {
  is: 'not-served',
  reason: 'Everybody looks after their own; a page on which staff look after those of all people is not built.',
  wouldNeed: 'A language model or a developer who writes it.',
};

/** Staff run what the feature does for each person on their own. */
export function isOnlyForOthers(feature: Feature, act: Act, proofOf: (feature: Feature) => Scenario[]): boolean {
  const isPersonal = feature.kind === 'checkout' || feature.kind === 'booking' || feature.kind === 'enrolment';
  if (!isPersonal || !runs.test(act.verb) || !staff.test(act.actor ?? '')) return false;
  return !proofOf(feature).some((scenario) => isByStaff(scenario, act));
}

const staff = /^(Administrator|Manager|Staff|Owner|Operator|Receptionist|Employee|Seller|Vendor|Organiser|Agent)$/;

/** What somebody does who runs the product; a customer's visit does not prove it. */
export const runs = /^(manage|administer|approve|reject|moderate|oversee|supervise|maintain|handle|process)/;

/** Is it told of the actor, or of those who may do everything? */
export function isByStaff({ title }: Scenario, { actor }: Act): boolean {
  const words = title.toLowerCase();
  return ['administrator', ...(actor === null ? [] : [actor.toLowerCase()])].some((one) => words.includes(one));
}
