import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { seedTitle } from '../../proof/seed-facts.ts';

/** A picture is opened large, the next one follows, and Escape leads back. */
export function galleryScenarios(feature: FeatureOf<'gallery'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const titles = feature.sources.flatMap(({ entity: name }) => {
    const entity = entityOf(model, name);
    return entity.seed.map((record) => seedTitle(entity, record));
  });
  const [first, second] = titles;
  if (first === undefined) return [];
  return [
    {
      id: `${feature.id}-lightbox`,
      title: `“${first}” is seen large, and the next picture follows`,
      given: { step: 'open', path: feature.path },
      when: [
        { step: 'see-items', list: 'Pictures', atLeast: Math.min(titles.length, 1) },
        { step: 'click', role: 'button', name: `Show ${first} large` },
        { step: 'see-text', text: '1 of ' },
        ...(second === undefined
          ? []
          : [
              { step: 'click' as const, role: 'button' as const, name: 'Next' },
              { step: 'see-text' as const, text: '2 of ' },
            ]),
        { step: 'press', key: 'Escape' },
      ],
      then: [
        { step: 'see-no-text', text: 'Open its page' },
        { step: 'see-text', text: first, within: 'Pictures' },
      ],
    },
  ];
}
