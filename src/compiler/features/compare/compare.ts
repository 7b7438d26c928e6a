/** Compare: records that are ticked in lists stand side by side on a page of their own. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { tableFile } from '../../entity/entity-files.ts';
import { databaseType, readAll } from '../../entity/rows.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, type EntityModel } from '../../product-model.ts';
import { compareBarFile, compareBarName, compareBarText } from './compare-bar-text.ts';
import { comparePageFile, comparePageName, comparePageText } from './compare-page-text.ts';
import { compareScenarios } from './compare-scenarios.ts';
import { compareTests } from './compare-tests.ts';

const typesFile = 'server/comparison.ts';

export const compareFeature: FeatureModule<'compare'> = {
  kind: 'compare',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    return {
      files: new Map([
        [comparePageFile(entity), comparePageText(entity)],
        [compareBarFile(entity), compareBarText(feature, entity)],
      ]),
      pages: [{ path: feature.path, file: comparePageFile(entity), name: comparePageName(entity) }],
      headerItems: [{ file: compareBarFile(entity), name: compareBarName(entity) }],
      entity: {
        entity,
        table: [compareFunction(entity)],
        routes: [route(entity)],
        itemActions: [toggle(entity)],
        tests: compareTests(entity),
      },
    };
  },
  scenarios: compareScenarios,
  places: (feature, model) => [placeOf(feature, entityOf(model, feature.entity))],
};

function placeOf(feature: FeatureOf<'compare'>, entity: EntityModel) {
  const things = inSentence(entity.pluralLabel);
  return { to: feature.path, title: `Compare ${things}`, text: `Put up to four ${things} side by side.` };
}

function toggle(entity: EntityModel): Code {
  const record = entity.one;
  return code`<${use('web/ui/compare-toggle.tsx', 'CompareToggle')} list="${entity.path}" id={${record}.id} title={${record}.${entity.titleField.property}} />`;
}

function compareFunction(entity: EntityModel): Code {
  const title = entity.titleField.column;
  const type = code`${useType(typesFile, 'Comparison')}<${entityType(entity)}>`;
  return code`
/** Those of the ids in their order, and the others that could stand beside them. */
export function compare${entity.types}(database: ${databaseType}, ids: readonly number[]): ${type} {
const chosen = JSON.stringify(ids);
return {
records: ${readAll(entity, `\${select}\n    JOIN json_each(:chosen) AS wanted ON wanted.value = ${entity.table}.id\n    ORDER BY wanted.key`, '{ chosen }')},
others: database.all(\`
    SELECT id AS value, ${title} AS label FROM ${entity.table}
    WHERE id NOT IN (SELECT value FROM json_each(:chosen)) ORDER BY ${title} COLLATE NOCASE, id\`, { chosen }),
};
}`;
}

function route(entity: EntityModel): Code {
  const ids = code`${use('server/errors.ts', 'readQuery')}(context, ${use(typesFile, 'comparisonQuerySchema')}).ids`;
  return code`routes.get('/compare', (context) => context.json(${use(tableFile(entity), `compare${entity.types}`)}(database, ${ids})));`;
}
