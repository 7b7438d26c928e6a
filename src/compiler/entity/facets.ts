/** How many records stand behind each option of a filter, the other filters being as they are. */
import { code, use, useType, type Code } from '../print/code.ts';

import { insideTemplate, propertyKey } from '../print/literal.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';
import { qualified } from './columns.ts';
import { parameterName } from './parameter-name.ts';
import { databaseType } from './rows.ts';
import { entityType } from './schema-text.ts';

/** Filters with options; links above the list have counts of their own. */
export function facetFields(entity: EntityModel): FieldModel[] {
  const names = (entity.filter?.fields ?? []).filter((name) => name !== entity.categories?.field);
  return entity.fields.filter(
    (field) => names.includes(field.name) && ['choice', 'boolean', 'relation'].includes(field.type),
  );
}

export function facetsName(entity: EntityModel): string {
  return `count${entity.types}ByFilter`;
}

export function facetsFunction(entity: EntityModel): Code {
  const counts = facetFields(entity).map((field) => {
    const name = parameterName(field);
    const column = qualified(entity, field);
    const value = insideTemplate(field.type === 'boolean' ? `iif(${column}, 'true', 'false')` : column);
    return code`${propertyKey(name)}: ${use('server/facets.ts', 'countBy')}(database, \`SELECT ${value} AS value, count(*) AS count FROM ${entity.table}\${matching} GROUP BY 1\`, { ...parameters, ${propertyKey(name)}: null }),`;
  });
  return code`
/** What each option of a filter would leave, the other filters being as they are. */
export function ${facetsName(entity)}(database: ${databaseType}, query: ${entityType(entity, 'Query')}): ${useType('server/facets.ts', 'FacetCounts')} {
const parameters = parametersOf(query);
return {
${counts}
};
}`;
}
