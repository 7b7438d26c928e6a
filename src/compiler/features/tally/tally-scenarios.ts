import type { Blueprint, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel } from '../../product-model.ts';
import { seedId } from '../../proof/seed-facts.ts';

export function countOf(feature: FeatureOf<'tally'>, counted: EntityModel, record: SeedRecord): number {
  return counted.seed.filter(({ values }) => values[feature.counted.field] === record.key).length;
}

/** The record with the most of them shows how many there are, and how many are missing. */
export function tallyScenarios(feature: FeatureOf<'tally'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const counted = entityOf(model, feature.counted.entity);
  const count = (one: SeedRecord) => countOf(feature, counted, one);
  const [record] = entity.seed.toSorted((one, other) => count(other) - count(one));
  if (!record) return [];
  const number = count(record);
  const goal = feature.goal === undefined ? null : record.values[feature.goal];
  const missing = typeof goal === 'number' ? Math.max(0, goal - number) : null;
  return [
    {
      id: `${feature.id}-shown`,
      title: `The page of each ${inSentence(entity.label)} tells how many ${inSentence(counted.pluralLabel)} there are`,
      given: { step: 'open', path: `${entity.path}/${seedId(entity, record)}` },
      when: [],
      then: [
        {
          step: 'see-text',
          text: `${number} ${inSentence(number === 1 ? counted.label : counted.pluralLabel)}`,
        },
        ...(missing === null
          ? []
          : [{ step: 'see-text' as const, text: missing === 0 ? 'Goal reached' : `${missing} still missing` }]),
      ],
    },
  ];
}
