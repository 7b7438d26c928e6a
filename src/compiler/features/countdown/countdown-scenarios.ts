import type { Blueprint, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { seedId } from '../../proof/seed-facts.ts';

const daysOfYear = 365.25;

/** A record whose day is neither today nor tomorrow says how many days are left. */
export function countdownScenarios(feature: FeatureOf<'countdown'>, blueprint: Blueprint): Scenario[] {
  const entity = entityOf(productModel(blueprint), feature.entity);
  const record = entity.seed.find((one) => isAhead(daysOf(one, feature.field), feature.isYearly));
  if (!record) return [];
  const days = daysOf(record, feature.field);
  return [
    {
      id: `${feature.id}-shown`,
      title: `The page of each ${inSentence(entity.label)} tells how many days are left`,
      given: { step: 'open', path: `${entity.path}/${seedId(entity, record)}` },
      when: [],
      then: [{ step: 'see-text', text: feature.isYearly ? 'days left' : `${days} days left` }],
    },
  ];
}

export function daysOf(record: SeedRecord, field: string): number | null {
  const value = record.values[field];
  return typeof value === 'object' && value !== null ? value.days : null;
}

/** Far enough from today that no leap year moves it there. */
function isAhead(days: number | null, isYearly: boolean): boolean {
  if (days === null) return false;
  if (!isYearly) return days > 1;
  const rest = ((days % daysOfYear) + daysOfYear) % daysOfYear;
  return rest > 4 && rest < daysOfYear - 4;
}
