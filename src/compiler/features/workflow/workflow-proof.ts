/** What a workflow is tried on: a transition, a first record that it is open for, and who makes it. */
import { isForOwner } from '../../../blueprint/audience.ts';
import type { FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import { effectiveAudience } from '../../entity/audience.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { actingAs, outsiderOf, type Acting } from '../../proof/acting-as.ts';
import { ownRecord } from '../../proof/reach-record.ts';

interface Start {
  transition: FeatureOf<'workflow'>['transitions'][number];
  record: SeedRecord;
  acting: Acting;
  outsider: Acting | undefined;
}

export function startOf(feature: FeatureOf<'workflow'>, entity: EntityModel, model: ProductModel): Start | undefined {
  for (const transition of feature.transitions) {
    const audience = effectiveAudience(transition.by, entity, model);
    const waiting = entity.seed.filter((each) => transition.from.includes(String(each.values[feature.field])));
    const seesAll = entity.overseers.length > 0 && !isForOwner(audience);
    const record = ownRecord({ ...entity, isPrivate: entity.isPrivate && !seesAll, seed: waiting }, audience, model);
    if (!record) continue;
    const outsider = isForOwner(audience) ? undefined : outsiderOf(audience, model);
    return { transition, record, acting: actingAs(audience, model), outsider };
  }
  return undefined;
}
