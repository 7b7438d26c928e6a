/** `table.ts`: the statements about an entity's table, one function per question. */
import type { EntityParts } from '../feature-module.ts';
import { personTable } from './person-table.ts';
import { code, type Code } from '../print/code.ts';
import { commentText } from '../print/comment-text.ts';
import { insideTemplate, literal, propertyKey } from '../print/literal.ts';
import { printModule } from '../print/print-module.ts';
import { sqlKeywords } from '../print/reserved-names.ts';
import { inSentence } from '../print/words.ts';
import { wrapList } from '../print/wrap-list.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';
import { joinName, qualified } from './columns.ts';
import { tableFile } from './entity-files.ts';
import { exportFunction } from './export-function.ts';
import { listFunction } from './list-function.ts';
import { databaseType, rowConversion, writtenValues } from './rows.ts';
import { entityType } from './schema-text.ts';
import { standardOrder } from './standard-order.ts';

export function tableText(entity: EntityModel, parts: EntityParts): string {
  const isListed = entity.catalogue !== undefined || entity.caseload !== undefined;
  const isRead = isListed || entity.mine !== undefined;
  const body = code`
${isRead && select(entity, parts)}
${parts.conditions.length > 0 && matching(parts)}
${parts.orders.length > 0 && orders(entity, parts)}
${isListed && listFunction(entity, parts)}
${isRead && entity.export && exportFunction(entity, parts)}
${parts.table}
${insert(entity)}
${isRead && rowConversion(entity)}`;
  return printModule(tableFile(entity), `The ${inSentence(entity.pluralLabel)} in the database.`, body);
}

function select(entity: EntityModel, parts: EntityParts): Code {
  const columns = [
    `${entity.table}.id`,
    ...entity.fields.flatMap((field) => [
      selected(qualified(entity, field), field),
      ...(field.targetEntity
        ? [`${joinName(entity, field)}.${field.targetEntity.titleField.column} AS ${alias(field.titleProperty)}`]
        : []),
    ]),
    ...(entity.owned ? [`${entity.table}.owner_id AS ownerId`, 'owner.name AS ownerName'] : []),
    ...parts.columns.map((column) => `(${column.sql}) AS ${column.property}`),
  ];
  const joins = entity.fields.flatMap((field) => join(entity, field));
  if (entity.owned) joins.push(`JOIN ${personTable} AS owner ON owner.id = ${entity.table}.owner_id`);
  return code`
const select = \`
  SELECT ${columns.map(insideTemplate).join(',\n    ')}
  FROM ${entity.table}${joins.map((each) => `\n  ${each}`).join('')}\`;`;
}

function selected(from: string, field: FieldModel): string {
  return field.column === field.property ? from : `${from} AS ${alias(field.property)}`;
}

function alias(property: string): string {
  return sqlKeywords.has(property.toLowerCase()) ? `"${property}"` : property;
}

function join(entity: EntityModel, field: FieldModel): string[] {
  if (!field.targetEntity) return [];
  const name = joinName(entity, field);
  const table = field.targetEntity.table === name ? name : `${field.targetEntity.table} AS ${name}`;
  return [`${field.required ? 'JOIN' : 'LEFT JOIN'} ${table} ON ${name}.id = ${qualified(entity, field)}`];
}

function matching(parts: EntityParts): Code {
  return code`
/** A parameter that is null narrows nothing. */
const matching = \`
  WHERE ${parts.conditions.map(insideTemplate).join('\n    AND ')}\`;`;
}

function orders(entity: EntityModel, parts: EntityParts): Code {
  return code`
/** What \`?sort=\` can be, as SQL; nothing from the address gets into a statement. */
const orders: Record<${entityType(entity, 'Query')}['sort'], string> = {
standard: ${literal(standardOrder(entity).sql)},
${parts.orders.map((order) => `${propertyKey(order.value)}: ${literal(order.sql)},`)}
};`;
}

/** `CLM-1042`: one more than the highest so far. */
function insertedValue(entity: EntityModel, { property, column, numbered }: FieldModel): string {
  if (numbered === undefined) return `:${property}`;
  const highest = `SELECT max(CAST(substr(${column}, ${numbered.length + 1}) AS INTEGER)) FROM ${entity.table}`;
  return `coalesce(nullif(:${property}, ''), '${numbered}' || (coalesce((${highest}), 1000) + 1))`;
}

function insert(entity: EntityModel): Code {
  const columns = [...(entity.owned ? ['owner_id'] : []), ...entity.fields.map((field) => field.column)];
  const values = [...(entity.owned ? [':ownerId'] : []), ...entity.fields.map((field) => insertedValue(entity, field))];
  const numbered = entity.fields.find((field) => field.numbered !== undefined);
  const purposes = [
    ...(entity.create ? [`Answers the new ${commentText(inSentence(entity.label))}'s id.`] : []),
    ...(numbered ? [`An empty ${commentText(inSentence(numbered.label))} stands for the next one.`] : []),
  ];
  const purpose = purposes.length > 0 && `/** ${purposes.join(' ')} */`;
  return code`
${purpose}
export function insert${entity.type}(database: ${databaseType}, input: ${entityType(entity, 'Input')}${entity.owned && ', ownerId: number'})${entity.create && ': number'} {
${entity.create && 'const { lastId } = '}database.run(\`
    INSERT INTO ${entity.table} (${wrapList(columns, '      ')})
    VALUES (${wrapList(values, '      ')})\`,
  { ${writtenValues(entity)}${entity.owned && ', ownerId'} });
${entity.create && 'return lastId;'}
}`;
}
