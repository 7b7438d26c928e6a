/** Caseload: the records of everybody on one page, for the people who work with them; others see their own only. */
import type { FeatureModule } from '../../feature-module.ts';
import { answeredList } from '../../entity/list-route.ts';
import { relations } from '../../entity/relation-query.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf } from '../../product-model.ts';
import { caseloadPageFile, caseloadPageName, caseloadPageText } from './caseload-page-text.ts';
import { caseloadScenarios } from './caseload-scenarios.ts';
import { caseloadTests } from './caseload-tests.ts';

export const caseloadFeature: FeatureModule<'caseload'> = {
  kind: 'caseload',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    return {
      pages: [{ path: feature.path, file: caseloadPageFile(entity), name: caseloadPageName(entity) }],
      navigation: [{ label: feature.title, path: feature.path, placement: 'header', roles: feature.roles }],
      entity: {
        entity,
        ...relations(entity),
        routes: [answeredList(entity)],
        tests: caseloadTests(feature, entity, model),
        assemble: (parts) => new Map([[caseloadPageFile(entity), caseloadPageText(feature, entity, parts)]]),
      },
    };
  },
  scenarios: caseloadScenarios,
  places: ({ path, title, entity: name }, model) => {
    const plural = inSentence(entityOf(model, name).pluralLabel);
    return [{ to: path, title, text: `All ${plural}, for those who look after them.` }];
  },
};
