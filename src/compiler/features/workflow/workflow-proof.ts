/** What a workflow is tried on: a transition, a first record that it is open for, and who makes it. */
import { isForOwner, rolesOf } from '../../../blueprint/audience.ts';
import type { FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import { effectiveAudience } from '../../entity/audience.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { actingAs, outsiderOf, type Acting } from '../../proof/acting-as.ts';
import { ownRecord } from '../../proof/reach-record.ts';
import type { SeedPerson } from '../account/seed-people.ts';
import { seenBySeedPerson } from '../../proof/seen-by.ts';

interface Start {
  transition: Transition;
  record: SeedRecord;
  acting: Acting;
  outsider: Acting | undefined;
}

type Transition = FeatureOf<'workflow'>['transitions'][number];

const isWaiting = ({ from }: Transition, { field }: FeatureOf<'workflow'>, seed: readonly SeedRecord[]): SeedRecord[] =>
  seed.filter((record) => from.includes(String(record.values[field])));

/** Sent to themselves by somebody who handles what is about their own. */
export const isOwnCase = (
  { caseload }: EntityModel,
  { owner = 0 }: SeedRecord,
  person: SeedPerson | undefined,
): boolean => person !== undefined && owner === person.index && caseload?.through?.roles.includes(person.role) === true;

/** What this person can move among these records. */
export function startAmong(
  feature: FeatureOf<'workflow'>,
  seed: readonly SeedRecord[],
  person: SeedPerson | undefined,
): Pick<Start, 'transition' | 'record'> | undefined {
  for (const transition of feature.transitions) {
    const [record] = isWaiting(transition, feature, seed).filter(({ owner = 0 }) => owner !== person?.index);
    if (record && rolesOf(transition.by).includes(person?.role ?? '')) return { transition, record };
  }
  return undefined;
}

export function startOf(feature: FeatureOf<'workflow'>, entity: EntityModel, model: ProductModel): Start | undefined {
  for (const transition of feature.transitions) {
    const audience = effectiveAudience(transition.by, entity, model);
    const acting = actingAs(audience, model, entity);
    // Who decides sees it by their role, or because it is about something of theirs.
    const seen = isForOwner(audience)
      ? entity.seed
      : seenBySeedPerson(entity, acting.person).filter((record) => !isOwnCase(entity, record, acting.person));
    const seed = isWaiting(transition, feature, seen);
    const isPrivate = entity.isPrivate && isForOwner(audience);
    const record = ownRecord({ ...entity, isPrivate, seed }, audience, model);
    if (!record) continue;
    const outsider = isForOwner(audience) ? undefined : outsiderOf(audience, model);
    return { transition, record, acting, outsider };
  }
  return undefined;
}
