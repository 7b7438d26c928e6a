/** What the schema of mixtures cannot say. */
import { checkFields, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';
import { checkListed } from './social-checks.ts';

export function checkMixture(
  feature: FeatureOf<'mixture'>,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  checkListed(feature.entity, blueprint, path, add);
  checkFields(entity, feature.fields, ['integer', 'number'], path, add);
}
