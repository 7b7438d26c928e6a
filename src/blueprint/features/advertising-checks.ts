/** What the schema of advertising cannot say. */
import { checkFields, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';
import { checkListed } from './social-checks.ts';

export function checkAdvertising(
  feature: FeatureOf<'advertising'>,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  const { image, text, link, from, until, space } = feature;
  const named = (...fields: (string | undefined)[]): string[] => fields.filter((field) => field !== undefined);
  checkListed(feature.entity, blueprint, path, add);
  checkFields(entity, named(image), ['image'], path, add);
  checkFields(entity, named(text), ['text', 'long-text'], path, add);
  checkFields(entity, named(link), ['url'], path, add);
  checkFields(entity, named(from, until), ['date'], path, add);
  checkFields(entity, named(space), ['choice'], path, add);
}
