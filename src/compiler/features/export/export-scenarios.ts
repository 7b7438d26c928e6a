import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { entityOf, productModel } from '../../product-model.ts';

/** The list offers a file, and a view for paper that leaves away what only works on a screen. */
export function exportScenarios(feature: FeatureOf<'export'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const steps = entity.isPrivate ? actingAs('owner', model, entity).steps : [];
  const plural = inSentence(entity.pluralLabel);
  return [
    {
      id: `${feature.id}-file`,
      title: `The list of ${plural} can be downloaded`,
      given: { step: 'open', path: entity.path },
      when: [...steps, { step: 'click', role: 'link', name: 'Download CSV' }],
      then: [{ step: 'see-message', text: 'The download has started' }],
    },
    {
      id: `${feature.id}-print`,
      title: `The list of ${plural} has a print view`,
      given: { step: 'open', path: entity.path },
      when: [
        ...steps,
        { step: 'click', role: 'link', name: 'Print view' },
        { step: 'see-control', role: 'button', name: 'Print' },
        { step: 'click', role: 'link', name: 'Close print view' },
      ],
      then: [{ step: 'see-control', role: 'link', name: 'Print view' }],
    },
  ];
}
