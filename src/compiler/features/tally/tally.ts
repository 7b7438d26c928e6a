/** Tally: on each record, in the list and on its page, how many others there are about it. */
import type { FeatureModule } from '../../feature-module.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { code, use } from '../../print/code.ts';
import { attribute } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf } from '../../product-model.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { countOf, tallyScenarios } from './tally-scenarios.ts';

export const tallyFeature: FeatureModule<'tally'> = {
  kind: 'tally',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const counted = entityOf(model, feature.counted.entity);
    const through = fieldOf(counted, feature.counted.field);
    const property = `${counted.one}Count`;
    const goal =
      feature.goal === undefined ? '' : code` goal={${entity.one}.${fieldOf(entity, feature.goal).property}}`;
    const element = use('features/tally/tally-count.tsx', 'TallyCount');
    const shown = code`<${element} count={${entity.one}.${property}} ${attribute('label', inSentence(counted.label))} ${attribute('pluralLabel', inSentence(counted.pluralLabel))}${goal} />`;
    const [first] = entity.seed;
    return {
      entity: {
        entity,
        columns: [
          {
            property,
            sql: `SELECT count(*) FROM ${counted.table} WHERE ${counted.table}.${through.column} = ${entity.table}.id`,
            type: 'number',
          },
        ],
        orders: [
          {
            value: `most-${counted.folder}`,
            label: `Most ${inSentence(counted.pluralLabel)} first`,
            sql: `${property} DESC, ${entity.table}.id DESC`,
          },
        ],
        itemActions: [shown],
        detailLead: [code`<p className="mb-4">${shown}</p>`],
        tests: first
          ? [
              test(`counts the ${inSentence(counted.pluralLabel)} of each ${inSentence(entity.label)}`, [
                code`const { body } = await server.request<{ ${property}: number }>('GET', '${apiPath(entity)}/${seedId(entity, first)}');`,
                code`${assert}.equal(body.${property}, ${countOf(feature, counted, first)});`,
              ]),
            ]
          : [],
      },
    };
  },
  scenarios: tallyScenarios,
};
