/** What an entity offers to those that point at it: a check that a record exists, and options for selects. */
import type { EntityPart } from '../feature-module.ts';
import { code, use, useType } from '../print/code.ts';
import type { EntityModel } from '../product-model.ts';
import { signedInUser } from './audience.ts';
import { tableFile } from './entity-files.ts';
import { existsName } from './routes-text.ts';
import { databaseType } from './rows.ts';

/** Can people enter or change the relation of `other`, or narrow its list by it? */
function isChosenIn(other: EntityModel, fieldName: string): boolean {
  return (other.create ?? other.edit) !== undefined || (other.filter?.fields.includes(fieldName) ?? false);
}

export function hasOptions(entity: EntityModel): boolean {
  return entity.referencedBy.some(({ entity: other, field }) => isChosenIn(other, field.name));
}

export function optionsName(entity: EntityModel): string {
  return `${entity.one}Options`;
}

export function relationTargetPart(entity: EntityModel): EntityPart[] {
  if (!hasOptions(entity)) return [];
  const isWritten = entity.referencedBy.some(({ entity: other }) => (other.create ?? other.edit) !== undefined);
  const title = entity.titleField.column;
  const ownerParameter = entity.isPrivate && ', ownerId: number';
  const options = code`
/** ${entity.isPrivate ? 'All of one person' : 'All of them'} as the options of a select. */
export function ${optionsName(entity)}(database: ${databaseType}${ownerParameter}): ${useType('server/list-page.ts', 'RecordOption')}[] {
return database.all(\`
    SELECT id AS value, ${title} AS label FROM ${entity.table}${entity.isPrivate && ' WHERE owner_id = ?'}
    ORDER BY ${title} COLLATE NOCASE, id\`${entity.isPrivate && ', [ownerId]'});
}`;
  const exists = code`
${entity.isPrivate && '/** Is there such a record of this person? Others are none of their business. */'}
export function ${existsName(entity)}(database: ${databaseType}, id: number${ownerParameter}): boolean {
return database.get('SELECT 1 FROM ${entity.table} WHERE id = ?${entity.isPrivate && ' AND owner_id = ?'}', [id${entity.isPrivate && ', ownerId'}]) !== undefined;
}`;
  return [
    {
      entity,
      table: isWritten ? [options, exists] : [options],
      routes: [
        code`routes.get('/options', (context) => context.json(${use(tableFile(entity), optionsName(entity))}(database${entity.isPrivate && code`, ${signedInUser()}.id`})));`,
      ],
    },
  ];
}
