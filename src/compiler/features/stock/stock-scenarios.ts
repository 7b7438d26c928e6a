import type { Blueprint, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { effectiveAudience } from '../../entity/audience.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { inStandardOrder, numberOf, seedId, seedTitle } from '../../proof/seed-facts.ts';

/** What comes in is added and written down; nobody takes out more than there is; what runs low is listed. */
export function stockScenarios(feature: FeatureOf<'stock'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const { steps } = actingAs(effectiveAudience(feature.by, entity, model), model, entity);
  const thing = inSentence(entity.label);
  const [record] = inStandardOrder(entity);
  const quantity = numberOf(record?.values[feature.quantity]) ?? 0;
  const low = entity.seed.find((each) => isLow(feature, each));
  return [
    {
      id: `${feature.id}-overview`,
      title: `“${feature.title}” shows how the ${inSentence(entity.pluralLabel)} stand and what runs low`,
      given: { step: 'open', path: feature.path },
      when: steps,
      then: [
        { step: 'see-heading', text: feature.title },
        { step: 'see-figure', label: 'In the list', value: String(entity.seed.length) },
        { step: 'see-figure', label: 'Low stock', value: String(lowCount(feature, entity)) },
        ...(low ? [{ step: 'see-text' as const, text: seedTitle(entity, low), within: 'To order' }] : []),
      ],
    },
    ...(record
      ? [
          {
            id: `${feature.id}-too-many`,
            title: `Nobody takes out more of a ${thing} than there is`,
            given: { step: 'open' as const, path: `${entity.path}/${seedId(entity, record)}` },
            when: [
              ...steps,
              { step: 'choose' as const, label: 'Movement', option: feature.out },
              { step: 'fill' as const, label: 'How many', value: String(quantity + 1) },
              { step: 'click' as const, role: 'button' as const, name: 'Record movement' },
            ],
            then: [{ step: 'see-field-error' as const, label: 'How many', text: `There are only ${quantity}` }],
          },
          {
            id: `${feature.id}-received`,
            title: `What comes in is added to the stock of a ${thing} and written down`,
            given: { step: 'open' as const, path: `${entity.path}/${seedId(entity, record)}` },
            when: [
              ...steps,
              { step: 'choose' as const, label: 'Movement', option: 'Received' },
              { step: 'fill' as const, label: 'How many', value: '7' },
              { step: 'fill' as const, label: 'Note', value: 'Pallet from the harbour' },
              { step: 'click' as const, role: 'button' as const, name: 'Record movement' },
              { step: 'see-message' as const, text: 'in stock now' },
              { step: 'reload' as const },
            ],
            then: [{ step: 'see-text' as const, text: 'Pallet from the harbour', within: 'Movements' }],
          },
        ]
      : []),
  ];
}

function isLow(feature: FeatureOf<'stock'>, record: SeedRecord): boolean {
  const own = feature.reorderAt === undefined ? feature.lowAt : numberOf(record.values[feature.reorderAt]);
  return (numberOf(record.values[feature.quantity]) ?? 0) <= (own ?? 5);
}

function lowCount(feature: FeatureOf<'stock'>, entity: EntityModel): number {
  return entity.seed.filter((record) => isLow(feature, record)).length;
}
