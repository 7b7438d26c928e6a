/** The home page: presents the product and leads to what can be done. */
import type { FeatureModule } from '../../feature-module.ts';
import { highlightFile, highlightsOf, highlightText } from './highlight-text.ts';
import { homeFile, homeText } from './home-text.ts';
import { homeScenarios } from './home-scenarios.ts';

export const homeFeature: FeatureModule<'home'> = {
  kind: 'home',
  contribute(feature, model) {
    const highlights = highlightsOf(feature, model);
    return {
      files: new Map([
        [homeFile, homeText(feature, model)],
        ...highlights.map((entity): [string, string] => [highlightFile(entity), highlightText(entity)]),
      ]),
      pages: [{ path: '/', file: homeFile, name: 'HomePage' }],
      navigation: [{ label: 'Home', path: '/', placement: 'header' }],
    };
  },
  scenarios: homeScenarios,
};
