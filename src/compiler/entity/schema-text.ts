/** `schema.ts`: what a record is, what a form sends, what a list can be asked for. */
import { code, use, useType, type Code } from '../print/code.ts';
import { printModule } from '../print/print-module.ts';
import type { EntityParts } from '../feature-module.ts';
import { camelCase, inSentence } from '../print/words.ts';
import type { EntityModel } from '../product-model.ts';
import { inputSchema, isNullable, typeScriptType } from './field-types.ts';
import { schemaFile } from './entity-files.ts';
import { isHeldThrough } from './visible-to.ts';

export function inputSchemaName(entity: EntityModel): string {
  return `${camelCase(entity.type)}InputSchema`;
}

export function querySchemaName(entity: EntityModel): string {
  return `${camelCase(entity.type)}QuerySchema`;
}

/** Is the input checked, because people can send it? */
function takesInput(entity: EntityModel): boolean {
  return entity.create !== undefined || entity.edit !== undefined;
}

export function schemaText(entity: EntityModel, parts: EntityParts): string {
  const body = code`${takesInput(entity) ? checkedInput(entity) : plainInput(entity)}

${record(entity, parts)}
${(entity.catalogue ?? entity.caseload) && query(entity, parts)}`;
  const purpose = `A ${inSentence(entity.label)}: ${lowerStart(entity.description)}`;
  return printModule(schemaFile(entity), sentence(purpose.replace(/\s+/g, ' ')), body);
}

function checkedInput(entity: EntityModel): Code {
  const properties = entity.fields.map((field) => code`${field.property}: ${inputSchema(entity, field)},`);
  return code`
export const ${inputSchemaName(entity)} = ${use('zod', 'z')}.object({
${properties}
});

export type ${entity.type}Input = ${use('zod', 'z')}.output<typeof ${inputSchemaName(entity)}>;`;
}

function plainInput(entity: EntityModel): Code {
  const properties = entity.fields.map(
    (field) => code`${field.property}: ${typeScriptType(entity, field)}${isNullable(field) && ' | null'};`,
  );
  return code`
export interface ${entity.type}Input {
${properties}
}`;
}

function record(entity: EntityModel, parts: EntityParts): Code {
  const relations = entity.fields.filter((field) => field.type === 'relation');
  return code`
export interface ${entity.type} extends ${entity.type}Input {
id: number;
${relations.map((field) => code`${field.titleProperty}: string${isNullable(field) && ' | null'};`)}
${entity.owned && code`ownerId: number;\nownerName: string;`}
${parts.columns.map(({ property, type }) => `${property}: ${type};`)}
}`;
}

function query(entity: EntityModel, parts: EntityParts): Code {
  const name = querySchemaName(entity);
  return code`
/** What the list can be asked for in its address. */
export const ${name} = ${use('zod', 'z')}.object({
${parts.query}
${parts.orders.length > 0 && code`sort: ${use('zod', 'z')}.enum(['standard', ${parts.orders.map((order) => `'${order.value}'`).join(', ')}]).default('standard'),`}
page: ${use('server/list-page.ts', 'pageNumber')},
});

${isHeldThrough(entity) && '/** With the person whose list it is. */'}
export type ${entity.type}Query = ${use('zod', 'z')}.output<typeof ${name}>${isHeldThrough(entity) && ' & { readerId: number }'};`;
}

/** A reference to one of the entity's types from another file. */
export function entityType(entity: EntityModel, suffix: '' | 'Input' | 'Query' = ''): Code {
  return useType(schemaFile(entity), `${entity.type}${suffix}`);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function lowerStart(text: string): string {
  return /^[A-Z][a-z' ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
