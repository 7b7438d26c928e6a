import type { Blueprint, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel } from '../../product-model.ts';
import { inStandardOrder, seedId, seedTitle } from '../../proof/seed-facts.ts';
import { markKind, type MarkFeature } from './mark-kinds.ts';

/** A mark stays after a reload, is found on the person's page, and can be taken away. */
export function markScenarios(feature: MarkFeature, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  return feature.entities.flatMap((name) => scenariosOf(feature, entityOf(model, name)));
}

function scenariosOf(feature: MarkFeature, entity: EntityModel): Scenario[] {
  const { words } = markKind(feature);
  const id = `${feature.id}-${entity.folder}`;
  const marked = new Set(
    feature.seed.filter((mark) => mark.entity === entity.id && mark.by.includes(0)).map(({ record }) => record),
  );
  const [free, other = free] = inStandardOrder(entity).filter(({ key }) => !marked.has(key));
  if (!free || !other) return [];
  const pageOf = (record: SeedRecord) => `${entity.path}/${seedId(entity, record)}`;
  const noun = inSentence(entity.label);
  return [
    {
      id: `${id}-set`,
      title: `A ${noun} is marked, and stays so`,
      given: { step: 'open', path: pageOf(free) },
      when: [
        { step: 'click', role: 'button', name: words.off },
        { step: 'see-message', text: words.added },
        ...(feature.kind === 'likes'
          ? [{ step: 'reload' as const }]
          : [
              { step: 'visit' as const, path: feature.path },
              { step: 'see-heading' as const, text: feature.title },
            ]),
      ],
      then: [
        ...(feature.kind === 'likes'
          ? []
          : [{ step: 'see-text' as const, text: seedTitle(entity, free), within: entity.pluralLabel }]),
        { step: 'see-control', role: 'button', name: words.on },
      ],
    },
    {
      id: `${id}-remove`,
      title: `The mark on a ${noun} is taken away again`,
      given: { step: 'open', path: pageOf(other) },
      when: [
        { step: 'click', role: 'button', name: words.off },
        { step: 'see-message', text: words.added },
        { step: 'click', role: 'button', name: words.on },
        { step: 'see-message', text: words.removed },
        { step: 'reload' },
      ],
      then: [{ step: 'see-control', role: 'button', name: words.off }],
    },
    {
      id: `${id}-needs-sign-in`,
      title: `Who is not signed in is asked to sign in first`,
      given: { step: 'open-signed-out', path: pageOf(free) },
      when: [{ step: 'click', role: 'button', name: words.off }],
      then: [{ step: 'see-message', text: 'Please sign in first' }],
    },
  ];
}
