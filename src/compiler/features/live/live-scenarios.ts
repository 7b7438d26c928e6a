import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, productModel } from '../../product-model.ts';
import { numberOf, seedId, seedTitle } from '../../proof/seed-facts.ts';

/** The page shows what moves and says what it is; a record's page has its past as a chart. */
export function liveScenarios(feature: FeatureOf<'live'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  return feature.series.flatMap((series): Scenario[] => {
    const entity = entityOf(model, series.entity);
    const field = fieldOf(entity, series.field);
    const record = entity.seed.find(({ values }) => numberOf(values[field.name]) !== undefined);
    if (!record) return [];
    const title = seedTitle(entity, record);
    return [
      {
        id: `${feature.id}-${entity.folder}`,
        title: `${entity.pluralLabel} move on the page “${feature.title}”, which says that they are simulated`,
        given: { step: 'open', path: feature.path },
        when: [
          { step: 'see-text', text: title },
          { step: 'see-text', text: 'Updated' },
        ],
        then: [
          { step: 'see-text', text: 'Simulated data' },
          { step: 'see-control', role: 'button', name: 'Pause updates' },
        ],
      },
      {
        id: `${feature.id}-${entity.folder}-chart`,
        title: `The ${inSentence(field.label)} of “${title}” is drawn over the last 30 days and 24 hours`,
        given: { step: 'open', path: `${entity.path}/${seedId(entity, record)}` },
        when: [
          { step: 'see-chart', name: `${field.label} in the last 30 days`, marks: 61 },
          { step: 'click', role: 'button', name: '24 hours' },
        ],
        then: [{ step: 'see-chart', name: `${field.label} in the last 24 hours`, marks: 49 }],
      },
    ];
  });
}
