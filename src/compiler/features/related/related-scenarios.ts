import type { Blueprint, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, productModel, type FieldModel } from '../../product-model.ts';
import { seedId } from '../../proof/seed-facts.ts';

export const mostRelated = 3;

export function isAlike(one: SeedRecord, other: SeedRecord, field: FieldModel): boolean {
  const value = one.values[field.name] ?? null;
  return one !== other && value !== null && value === other.values[field.name];
}

/** A record that has others like it shows them. */
export function relatedScenarios(feature: FeatureOf<'related'>, blueprint: Blueprint): Scenario[] {
  const entity = entityOf(productModel(blueprint), feature.entity);
  const field = fieldOf(entity, feature.field);
  const record = entity.seed.find((each) => entity.seed.some((other) => isAlike(other, each, field)));
  if (!record) return [];
  const count = Math.min(mostRelated, entity.seed.filter((other) => isAlike(other, record, field)).length);
  return [
    {
      id: `${feature.id}-shown`,
      title: `The page of a ${inSentence(entity.label)} shows others of the same ${inSentence(field.label)}`,
      given: { step: 'open', path: `${entity.path}/${seedId(entity, record)}` },
      when: [],
      then: [{ step: 'see-items', list: 'More like this', atLeast: count, atMost: count }],
    },
  ];
}
