import type { FeatureOf } from '../../../blueprint/schema.ts';
import { parameterName } from '../../entity/parameter-name.ts';
import { fieldOf, type EntityModel } from '../../product-model.ts';

/** As it stands in the address of the list. */
export function queryOf({ words, where }: FeatureOf<'saved-searches'>['seed'][number], entity: EntityModel): string {
  return new URLSearchParams([
    ...(words === undefined ? [] : [['q', words]]),
    ...(where === undefined ? [] : [[parameterName(fieldOf(entity, where.field)), where.equals]]),
  ]).toString();
}
