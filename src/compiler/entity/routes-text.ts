/** `routes.ts`: the entity's API. */
import type { EntityParts } from '../feature-module.ts';
import { code, use, useType, type Code } from '../print/code.ts';
import { commentText } from '../print/comment-text.ts';
import { literal } from '../print/literal.ts';
import { printModule } from '../print/print-module.ts';
import { inSentence } from '../print/words.ts';
import type { EntityModel } from '../product-model.ts';
import { rolesText, signedInUser } from './audience.ts';
import { apiPath, routesFile, tableFile } from './entity-files.ts';
import { entityType } from './schema-text.ts';
import { isHeldThrough } from './visible-to.ts';

export function routesName(entity: EntityModel): string {
  return `${entity.one}Routes`;
}

export function routesText(entity: EntityModel, parts: EntityParts): string {
  const checksRelations =
    (entity.create ?? entity.edit) !== undefined && entity.fields.some((field) => field.targetEntity);
  const body = code`
export function ${routesName(entity)}({ database }: ${useType('server/app.ts', 'Services')}): ${use('hono', 'Hono')} {
const routes = new ${use('hono', 'Hono')}();
${isRead(entity) && recordOfFunction(entity)}
${joined(parts.routes)}

return routes;
}
${checksRelations && relationCheck(entity)}`;
  return printModule(
    routesFile(entity),
    `The API of ${inSentence(entity.pluralLabel)}, mounted at ${apiPath(entity)}.`,
    body,
  );
}

function isRead(entity: EntityModel): boolean {
  return entity.catalogue !== undefined || entity.isPrivate;
}

/** The name of the function in the routes that answers the record of the request's path. */
export function recordOf(entity: EntityModel): string {
  return `${entity.one}Of`;
}

function recordOfFunction(entity: EntityModel): Code {
  const { overseers } = entity;
  const isHidden = entity.isPrivate && code` || ${foreign(entity)}`;
  const who = isHeldThrough(entity)
    ? ' or somebody who looks after it'
    : overseers.length > 0
      ? ' or to somebody who sees them all'
      : '';
  return code`
/** The ${commentText(inSentence(entity.label))} of the path${entity.isPrivate && `, if it belongs to who asks${who}`}; otherwise 404. */
function ${recordOf(entity)}(context: ${useType('hono', 'Context')}): ${entityType(entity)} {
${entity.isPrivate && overseers.length > 0 && !isHeldThrough(entity) && code`const user = ${signedInUser()};`}
const ${entity.one} = ${use(tableFile(entity), `find${entity.type}`)}(database, ${use('server/errors.ts', 'readId')}(context, ${literal(entity.label)}));
if (!${entity.one}${isHidden}) throw ${use('server/errors.ts', 'notFound')}(${literal(entity.label)});
return ${entity.one};
}
`;
}

/** Is it somebody else's, and hidden from who asks? */
function foreign(entity: EntityModel): Code {
  if (isHeldThrough(entity))
    return code`!${use(tableFile(entity), `maySee${entity.type}`)}(database, { id: ${entity.one}.id, readerId: ${signedInUser()}.id })`;
  if (entity.overseers.length === 0) return code`${entity.one}.ownerId !== ${signedInUser()}.id`;
  return code`(${entity.one}.ownerId !== user.id && !${use('features/account/user.ts', 'hasRole')}(user, ${rolesText(entity.overseers)}))`;
}

/** A call in a route that refuses ids of records that do not exist; nothing for entities without relations. */
export function checkRelations(entity: EntityModel): Code {
  if (!entity.fields.some((field) => field.targetEntity)) return code``;
  return code`checkRelations(database, input${pointsAtPrivate(entity) && code`, ${signedInUser()}.id`});`;
}

/** Records that only their owner sees can only be pointed at by their owner. */
function pointsAtPrivate(entity: EntityModel): boolean {
  return entity.fields.some((field) => field.targetEntity?.isPrivate);
}

function relationCheck(entity: EntityModel): Code {
  const relations = entity.fields.flatMap((field) =>
    field.targetEntity ? [{ field, target: field.targetEntity }] : [],
  );
  const checks = relations.map(({ field, target }) => {
    const given = field.required ? '' : `input.${field.property} !== null && `;
    const complaint = literal(`${field.label} must be chosen from the list.`);
    return code`if (${given}!${use(tableFile(target), existsName(target))}(database, input.${field.property}${target.isPrivate && ', ownerId'})) fields.${field.property} = ${complaint};`;
  });
  return code`
/** What is pointed at must exist. */
function checkRelations(database: ${useType('server/db.ts', 'Database')}, input: ${entityType(entity, 'Input')}${pointsAtPrivate(entity) && ', ownerId: number'}) {
const fields: ${useType('server/errors.ts', 'FieldErrors')} = {};
${checks}
if (Object.keys(fields).length > 0) throw new ${use('server/errors.ts', 'HttpError')}(422, 'Please check the marked fields.', fields);
}`;
}

export function existsName(entity: EntityModel): string {
  return `${entity.one}Exists`;
}

function joined(pieces: readonly Code[]): Code {
  return code`${pieces.map((piece, index) => (index === 0 ? piece : code`\n${piece}`))}`;
}
