/** The function of `table.ts` that answers one page of the list, narrowed and sorted. */
import type { EntityParts } from '../feature-module.ts';
import { code, use, useType, type Code } from '../print/code.ts';
import type { EntityModel } from '../product-model.ts';
import { facetFields } from './facets.ts';
import { standardOrder } from './standard-order.ts';
import { entityType } from './schema-text.ts';
import { databaseType, readAll } from './rows.ts';

export function listName(entity: EntityModel): string {
  return `list${entity.types}`;
}

export function listFunction(entity: EntityModel, parts: EntityParts): Code {
  const isNarrowed = parts.conditions.length > 0;
  const matching = isNarrowed ? '${matching}' : '';
  const order = parts.orders.length > 0 ? '${orders[query.sort]}' : standardOrder(entity).sql;
  // A second function that narrows in the same way shares what binds the conditions' parameters.
  const isShared = isNarrowed && (entity.export !== undefined || facetFields(entity).length > 0);
  const parameters = isNarrowed ? '{ ...parameters, limit, offset }' : '{ limit, offset }';
  return code`
const pageSize = ${entity.pageSize};

export function ${listName(entity)}(database: ${databaseType}, query: ${entityType(entity, 'Query')}): ${useType('server/list-page.ts', 'ListPage')}<${entityType(entity)}> {
${isNarrowed && code`const parameters = ${isShared ? 'parametersOf(query)' : code`{\n${parts.parameters}\n}`};`}
const total = database.get<{ count: number }>(\`SELECT count(*) AS count FROM ${entity.table}${matching}\`${isNarrowed && ', parameters'})?.count ?? 0;
const { page, pageCount, limit, offset } = ${use('server/list-page.ts', 'placeOf')}({ page: query.page, total, size: pageSize });
const items = ${readAll(entity, `\${select}${matching}\n  ORDER BY ${order}\n  LIMIT :limit OFFSET :offset`, parameters)};
return { items, total, page, pageCount, first: offset + 1 };
}
${
  isShared &&
  code`
function parametersOf(query: ${entityType(entity, 'Query')}) {
return {\n${parts.parameters}\n};
}`
}`;
}
