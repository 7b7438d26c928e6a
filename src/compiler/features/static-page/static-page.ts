/** Pages of fixed text such as "About". */
import type { FeatureModule } from '../../feature-module.ts';
import { pageComponent, pageFile, pageText } from './page-text.ts';
import { staticPageScenarios } from './static-page-scenarios.ts';

export const staticPageFeature: FeatureModule<'static-page'> = {
  kind: 'static-page',
  contribute(feature) {
    const file = pageFile(feature);
    return {
      files: new Map([[file, pageText(feature)]]),
      pages: [{ path: feature.path, file, name: pageComponent(feature) }],
      navigation: [{ label: feature.title, path: feature.path, placement: feature.placement }],
    };
  },
  scenarios: staticPageScenarios,
};
