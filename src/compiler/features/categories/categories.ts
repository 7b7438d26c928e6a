/** Categories: links above a list, one for each value that records share, with counts. */
import type { FeatureModule } from '../../feature-module.ts';
import { joinName, qualified } from '../../entity/columns.ts';
import { apiPath, tableFile } from '../../entity/entity-files.ts';
import { parameterName } from '../../entity/parameter-name.ts';
import { databaseType } from '../../entity/rows.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { attribute } from '../../print/literal.ts';
import { entityOf, fieldOf, type EntityModel, type FieldModel } from '../../product-model.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { filterBy } from '../filter/filter.ts';
import { categoriesScenarios, countsOf } from './categories-scenarios.ts';

const countType = useType('web/ui/category-links.tsx', 'CategoryCount');

export const categoriesFeature: FeatureModule<'categories'> = {
  kind: 'categories',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const field = fieldOf(entity, feature.field);
    // Where the list can be narrowed by the field anyway, its condition is there already.
    const isFiltered = entity.filter?.fields.includes(field.name) ?? false;
    const { query, conditions, parameters } = filterBy(entity, field);
    const path = `${apiPath(entity)}/categories`;
    return {
      entity: {
        entity,
        ...(isFiltered ? {} : { query, conditions, parameters }),
        table: [countFunction(entity, field)],
        routes: [
          code`routes.get('/categories', (context) => context.json(${use(tableFile(entity), functionName(entity, field))}(database)));`,
        ],
        listSections: [
          code`<${use('web/ui/category-links.tsx', 'CategoryLinks')} ${attribute('label', field.label)} name="${parameterName(field)}" source="${path}" />`,
        ],
        tests: [
          test(`counts records by ${field.label.toLowerCase()}`, [
            code`const { body } = await server.request<${countType}[]>('GET', '${path}');`,
            code`${assert}.deepEqual(body.map(({ count }) => count).toSorted(), [${countsOf(entity, field)
              .map(({ records }) => records.length)
              .toSorted()
              .join(', ')}]);`,
          ]),
        ],
      },
    };
  },
  scenarios: categoriesScenarios,
};

function functionName(entity: EntityModel, field: FieldModel): string {
  return `count${entity.types}By${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
}

function countFunction(entity: EntityModel, field: FieldModel): Code {
  const column = qualified(entity, field);
  const target = field.targetEntity;
  const join = target ? joinName(entity, field) : '';
  const label = target ? `${join}.${target.titleField.column}` : column;
  const from = target ? `${entity.table} JOIN ${target.table} AS ${join} ON ${join}.id = ${column}` : entity.table;
  return code`
export function ${functionName(entity, field)}(database: ${databaseType}): ${countType}[] {
return database.all(\`
    SELECT ${column} AS value, ${label} AS label, count(*) AS count FROM ${from}
    WHERE ${column} IS NOT NULL GROUP BY value ORDER BY label COLLATE NOCASE\`);
}`;
}
