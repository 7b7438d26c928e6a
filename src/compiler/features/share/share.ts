/** Share: a button on a record's page that hands its link on. */
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { code, use } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import { seedPeople } from '../account/seed-people.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { inStandardOrder, isOfHolder, seedId, seedTitle } from '../../proof/seed-facts.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { shareOwnLabel, sharedList, sharedListPart, sharedListPath } from './shared-list.ts';

export const shareFeature: FeatureModule<'share'> = {
  kind: 'share',
  contribute(feature, model) {
    const lists = (feature.lists ?? []).map((name) => entityOf(model, name));
    const shared = lists.map(sharedList);
    return {
      files: new Map(shared.flatMap(({ files }) => [...(files ?? [])])),
      pages: shared.flatMap(({ pages }) => pages ?? []),
      entities: [
        ...feature.entities.map((name) => {
          const entity = entityOf(model, name);
          const title = `${entity.one}.${entity.titleField.property}`;
          return {
            entity,
            detailActions: [code`<${use('web/ui/share-button.tsx', 'ShareButton')} title={${title}} />`],
          };
        }),
        ...lists.map(sharedListPart),
      ],
    };
  },
  scenarios: (feature, blueprint) => [...ofRecords(feature, blueprint), ...ofLists(feature, blueprint)],
};

/** The link is to be had on the page of one's own records, and leads strangers to the same list. */
function ofLists({ id, lists = [] }: FeatureOf<'share'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const account = blueprint.features.find((feature) => feature.kind === 'account');
  return lists.flatMap((name): Scenario[] => {
    const entity = entityOf(model, name);
    const mine = blueprint.features.find((feature) => feature.kind === 'mine' && feature.entity === name);
    const first = entity.seed.find((record) => isOfHolder(entity, record));
    if (mine?.kind !== 'mine' || account?.kind !== 'account') return [];
    const path = `${sharedListPath(entity)}/${entity.holder + 1}`;
    return [
      {
        id: `${id}-list-of-${entity.folder}`,
        title: `The link to one’s own ${inSentence(entity.pluralLabel)} can be copied`,
        given: { step: 'open', path: mine.path },
        when: [
          ...actingAs('owner', model, entity).steps,
          { step: 'click', role: 'button', name: shareOwnLabel(entity) },
          { step: 'see-text', text: path, within: 'Link' },
        ],
        then: [{ step: 'see-control', role: 'button', name: 'Copy link' }],
      },
      {
        id: `${id}-${entity.folder}-with-anybody`,
        title: `Whoever has the link reads the ${inSentence(entity.pluralLabel)} without an account`,
        given: { step: 'open-signed-out', path },
        when: [{ step: 'see-heading', text: `${entity.pluralLabel} of ${seedPeople(account)[entity.holder]?.name}` }],
        then: first
          ? [{ step: 'see-text', text: seedTitle(entity, first), within: entity.pluralLabel }]
          : [{ step: 'see-text', text: `No ${inSentence(entity.pluralLabel)} yet` }],
      },
    ];
  });
}

function ofRecords(feature: FeatureOf<'share'>, blueprint: Blueprint): Scenario[] {
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
