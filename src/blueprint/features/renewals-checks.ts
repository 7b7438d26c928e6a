import { checkAudience, checkField, checkSignIn, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';

export function checkRenewals(
  feature: FeatureOf<'renewals'>,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  const { field, by, unless } = feature;
  checkSignIn(true, blueprint, path, add);
  checkAudience(by, entity, blueprint, path, add);
  checkField(entity, field, ['date'], path, add);
  if (unless === undefined) return;
  checkField(entity, unless.field, ['choice', 'boolean'], path, add);
  const options = entity?.fields.find(({ name }) => name === unless.field)?.options ?? [];
  for (const value of unless.values)
    if (!options.includes(value)) add(path, `"${value}" is no option of ${unless.field}.`, 'Name its options.');
}
