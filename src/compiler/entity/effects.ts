import type { Code } from '../print/code.ts';
import type { Effect, EntityModel, ProductModel } from '../product-model.ts';

/** The statements that features let follow from an act on the entity's records. */
export function effectsOn(act: Effect['on'], entity: EntityModel, model: ProductModel): Code[] {
  return model.effects.filter((effect) => effect.on === act && effect.entity === entity).map((effect) => effect.code);
}
