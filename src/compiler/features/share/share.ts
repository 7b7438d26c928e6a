/** Share: a button on a record's page that hands its link on. */
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { code, use } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { inStandardOrder, seedId } from '../../proof/seed-facts.ts';
import type { FeatureModule } from '../../feature-module.ts';

export const shareFeature: FeatureModule<'share'> = {
  kind: 'share',
  contribute: (feature, model) => ({
    entities: feature.entities.map((name) => {
      const entity = entityOf(model, name);
      const title = `${entity.one}.${entity.titleField.property}`;
      return { entity, detailActions: [code`<${use('web/ui/share-button.tsx', 'ShareButton')} title={${title}} />`] };
    }),
  }),
  scenarios,
};

function scenarios(feature: FeatureOf<'share'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  return feature.entities.flatMap((name): Scenario[] => {
    const entity = entityOf(model, name);
    const [record] = inStandardOrder(entity);
    if (!record) return [];
    const path = `${entity.path}/${seedId(entity, record)}`;
    return [
      {
        id: `${feature.id}-${entity.folder}`,
        title: `The link to a ${inSentence(entity.label)} can be copied`,
        given: { step: 'open', path },
        when: [
          { step: 'click', role: 'button', name: 'Share' },
          { step: 'see-text', text: path, within: 'Link' },
        ],
        then: [{ step: 'see-control', role: 'button', name: 'Copy link' }],
      },
    ];
  });
}
