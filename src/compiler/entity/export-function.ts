/** The function of `table.ts` that answers the whole list as CSV, narrowed and sorted as on its page. */
import type { EntityParts } from '../feature-module.ts';
import { code, use, type Code } from '../print/code.ts';
import { literal } from '../print/literal.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';
import { isNullable } from './field-types.ts';
import { databaseType, readAll } from './rows.ts';
import { entityType } from './schema-text.ts';
import { standardOrder } from './standard-order.ts';

export function exportName(entity: EntityModel): string {
  return `export${entity.types}`;
}

export function exportFunction(entity: EntityModel, parts: EntityParts): Code {
  const isNarrowed = parts.conditions.length > 0;
  const order = parts.orders.length > 0 ? '${orders[query.sort]}' : standardOrder(entity).sql;
  const items = entity.isPrivate
    ? readAll(entity, `\${select} WHERE ${entity.table}.owner_id = ? ORDER BY ${entity.table}.id DESC`, '[ownerId]')
    : readAll(
        entity,
        `\${select}${isNarrowed ? '${matching}' : ''}\n  ORDER BY ${order}`,
        isNarrowed ? 'parametersOf(query)' : '[]',
      );
  const parameter = entity.isPrivate
    ? 'ownerId: number'
    : code`${isNarrowed || parts.orders.length > 0 ? 'query' : '_query'}: ${entityType(entity, 'Query')}`;
  return code`
/** All records of the list as CSV, money in major units. */
export function ${exportName(entity)}(database: ${databaseType}, ${parameter}): string {
const items = ${items};
return ${use('server/csv.ts', 'csvOf')}(
[${entity.fields.map((field) => literal(field.label)).join(', ')}],
items.map((item) => [${entity.fields.map(cell).join(', ')}]),
);
}`;
}

function cell(field: FieldModel): string {
  const value = `item.${field.titleProperty}`;
  if (field.type === 'boolean') return `${value} ? 'Yes' : 'No'`;
  if (field.type !== 'money') return value;
  const amount = `(${value} / 100).toFixed(2)`;
  return isNullable(field) ? `${value} === null ? null : ${amount}` : amount;
}
