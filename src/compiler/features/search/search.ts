/** Search: words that all have to occur in the named fields of a record. */
import type { FeatureModule } from '../../feature-module.ts';
import { code, use } from '../../print/code.ts';
import { attribute } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf } from '../../product-model.ts';
import { qualified } from '../../entity/columns.ts';
import { visitList } from '../../proof/visit-list.ts';
import { searchScenarios } from './search-scenarios.ts';
import { searchTests } from './search-tests.ts';

export const searchFeature: FeatureModule<'search'> = {
  kind: 'search',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const columns = feature.fields.map((name) => qualified(entity, fieldOf(entity, name)));
    const text = columns.length === 1 ? `coalesce(${columns[0]}, '')` : `concat_ws(' ', ${columns.join(', ')})`;
    return {
      entity: {
        entity,
        query: [code`q: ${use('zod', 'z')}.string().trim().max(200).default(''),`],
        conditions: [
          `NOT EXISTS (SELECT 1 FROM json_each(:words) AS word\n      WHERE instr(lower(${text}), lower(word.value)) = 0)`,
        ],
        parameters: [code`words: JSON.stringify(query.q.split(/\\s+/).filter(Boolean)),`],
        listControls: [
          code`<${use('web/ui/list-controls.tsx', 'SearchBox')} ${attribute('label', `Search ${inSentence(entity.pluralLabel)}`)} />`,
        ],
        tests: searchTests(feature, visitList(entity, model).listed),
      },
    };
  },
  scenarios: searchScenarios,
};
