import type { Blueprint, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, productModel, type EntityModel, type FieldModel } from '../../product-model.ts';
import { onFirstPage, writtenOf } from '../../proof/seed-facts.ts';

/** The first records of each value. */
export function countsOf(entity: EntityModel, field: FieldModel): { label: string; records: SeedRecord[] }[] {
  const values = [...new Set(entity.seed.map((record) => record.values[field.name] ?? null))];
  return values
    .filter((value) => value !== null)
    .map((value) => ({
      label: writtenOf(field, value) ?? '',
      records: entity.seed.filter((record) => record.values[field.name] === value),
    }));
}

/** A category leaves its own records; the link to all brings the others back. */
export function categoriesScenarios(feature: FeatureOf<'categories'>, blueprint: Blueprint): Scenario[] {
  const entity = entityOf(productModel(blueprint), feature.entity);
  const field = fieldOf(entity, feature.field);
  const list = entity.pluralLabel;
  const counts = countsOf(entity, field);
  const category = counts.find(({ records }) => records.length < entity.seed.length) ?? counts[0];
  if (!category) return [];
  const all = onFirstPage(entity, entity.seed.length);
  const own = onFirstPage(entity, category.records.length);
  return [
    {
      id: `${feature.id}-narrow`,
      title: `The category “${category.label}” leads to its own ${inSentence(list)}`,
      given: { step: 'open', path: entity.path },
      when: [
        { step: 'click', role: 'link', name: category.label, within: field.label },
        { step: 'see-items', list, atLeast: own, atMost: own },
        { step: 'click', role: 'link', name: 'All', within: field.label },
      ],
      then: [{ step: 'see-items', list, atLeast: all, atMost: all }],
    },
  ];
}
