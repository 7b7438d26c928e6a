import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario, ThenStep } from '../../../blueprint/scenario.ts';

/** The page is found from the home page and says what it should. */
export function staticPageScenarios(feature: FeatureOf<'static-page'>, blueprint: Blueprint): Scenario[] {
  const [first] = feature.sections;
  const texts = [first?.heading, first?.paragraphs[0], first?.items[0]?.title].filter((text) => text !== undefined);
  return [
    {
      id: `${feature.id}-read`,
      title: `A person reads the page “${feature.title}”`,
      given: isOnlyLinkOfItsName(feature, blueprint)
        ? { step: 'open', path: '/' }
        : { step: 'open', path: feature.path },
      when: isOnlyLinkOfItsName(feature, blueprint) ? [{ step: 'click', role: 'link', name: feature.title }] : [],
      then: [
        { step: 'see-path', path: feature.path },
        { step: 'see-heading', text: feature.title },
        ...texts.map((text): ThenStep => ({ step: 'see-text', text: text.slice(0, 120).trim() })),
      ],
    },
  ];
}

/** A click takes the first link whose name contains the title, which another link's may do as well. */
function isOnlyLinkOfItsName(feature: FeatureOf<'static-page'>, blueprint: Blueprint): boolean {
  const title = feature.title.toLowerCase();
  const titles = blueprint.features.flatMap((other) => ('title' in other && other !== feature ? [other.title] : []));
  const points = blueprint.entities.flatMap((entity) => [entity.pluralLabel, entity.label]);
  const records = blueprint.entities.flatMap((entity) =>
    entity.seed.map((record) => String(record.values[entity.titleField])),
  );
  return ![...titles, ...points, ...records, blueprint.name].some((text) => text.toLowerCase().includes(title));
}
