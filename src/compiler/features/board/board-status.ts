import type { FeatureOf } from '../../../blueprint/schema.ts';
import { entityOf, fieldOf, type FieldModel, type ProductModel } from '../../product-model.ts';

/** The field whose options are the board's columns. */
export function statusOf(feature: FeatureOf<'board'>, model: ProductModel): FieldModel {
  const workflow = model.features.find((each) => each.kind === 'workflow' && each.entity === feature.entity);
  if (workflow?.kind !== 'workflow') throw new Error(`"${feature.entity}" has no workflow.`);
  return fieldOf(entityOf(model, feature.entity), workflow.field);
}
