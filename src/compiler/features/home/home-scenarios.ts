import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario, ThenStep } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { productModel, type Place } from '../../product-model.ts';
import { callsToAction } from './home-text.ts';
import { highlightsOf } from './highlight-text.ts';

/** The home page says what the product is, in its colours, and leads on. */
export function homeScenarios(
  feature: FeatureOf<'home'>,
  blueprint: Blueprint,
  places: () => Place[] = () => [],
): Scenario[] {
  const model = { ...productModel(blueprint), places: places() };
  const { theme } = blueprint;
  const highlights = highlightsOf(feature, model).filter((entity) => entity.seed.length > 0);
  const scenarios: Scenario[] = [
    {
      id: `${feature.id}-introduction`,
      title: 'The home page says what the product is',
      given: { step: 'open', path: '/' },
      when: [],
      then: [
        { step: 'see-heading', text: feature.headline },
        { step: 'see-text', text: feature.introduction.slice(0, 200).trim() },
        ...feature.points.slice(0, 3).map((point): ThenStep => ({ step: 'see-text', text: point.title })),
      ],
    },
    {
      id: `${feature.id}-colours`,
      title: 'The page and its components have the colours of the theme',
      given: { step: 'open', path: '/' },
      when: [],
      then: [
        { step: 'see-colour', of: 'page', hex: theme.background.hex },
        { step: 'see-colour', of: 'component', hex: theme.component.hex },
      ],
    },
    ...callsToAction(model).map((link, index): Scenario => ({
      id: `${feature.id}-lead-${index + 1}`,
      title: `“${link.label}” on the home page leads on`,
      given: { step: 'open', path: '/' },
      when: [{ step: 'click', role: 'link', name: link.label }],
      then: [{ step: 'see-path', path: link.path }],
    })),
  ];
  if (highlights.length > 0) {
    scenarios.push({
      id: `${feature.id}-highlights`,
      title: 'The home page shows what is inside',
      given: { step: 'open', path: '/' },
      when: [],
      then: highlights.map((entity): ThenStep => ({
        step: 'see-items',
        list: entity.pluralLabel,
        atLeast: Math.min(3, entity.seed.length),
      })),
    });
    const [first] = highlights;
    if (first) {
      scenarios.push({
        id: `${feature.id}-open-highlight`,
        title: `The first of the ${inSentence(first.pluralLabel)} on the home page leads to its own page`,
        given: { step: 'open', path: '/' },
        when: [{ step: 'open-item', list: first.pluralLabel, position: 1 }],
        then: [{ step: 'see-control', role: 'link', name: first.pluralLabel }],
      });
    }
  }
  return scenarios;
}
