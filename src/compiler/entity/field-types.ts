/** What each type of field is in TypeScript, SQL and the input schema. */
import type { FieldType } from '../../blueprint/schema.ts';
import { code, use, type Code } from '../print/code.ts';
import { literal } from '../print/literal.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';
import { choiceFile, choiceList } from './entity-files.ts';

const inputFile = 'server/input.ts';

/** Boolean fields always have a value; all others may be `null` unless they are required. */
export function isNullable(field: FieldModel): boolean {
  return !field.required && field.type !== 'boolean';
}

/** The property's type, without `null`. */
export function typeScriptType(entity: EntityModel, field: FieldModel): Code {
  switch (field.type) {
    case 'integer':
    case 'number':
    case 'money':
    case 'percent':
    case 'rating':
    case 'relation':
      return code`number`;
    case 'boolean':
      return code`boolean`;
    case 'choice':
      return code`(typeof ${use(choiceFile(entity), choiceList(entity, field))})[number]`;
    case 'text':
    case 'long-text':
    case 'date':
    case 'datetime':
    case 'time':
    case 'email':
    case 'phone':
    case 'url':
    case 'picture-link':
    case 'audio-link':
    case 'video-link':
    case 'image':
      return code`string`;
  }
}

/** The column's type in a STRICT table. */
export function sqlType(type: FieldType): 'TEXT' | 'INTEGER' | 'REAL' {
  switch (type) {
    case 'integer':
    case 'money':
    case 'boolean':
    case 'relation':
      return 'INTEGER';
    case 'number':
    case 'percent':
    case 'rating':
      return 'REAL';
    default:
      return 'TEXT';
  }
}

/** The zod schema of the field's value as it is sent by the form. */
export function inputSchema(entity: EntityModel, field: FieldModel): Code {
  if (field.type === 'boolean') return code`${use('zod', 'z')}.boolean().default(false)`;
  const schema = valueSchema(entity, field);
  if (field.initial !== undefined) return code`${schema}.default(${literal(field.initial)})`;
  return isNullable(field) ? code`${use(inputFile, 'optional')}(${schema})` : schema;
}

function valueSchema(entity: EntityModel, field: FieldModel): Code {
  const label = literal(field.label);
  switch (field.type) {
    case 'text':
    case 'image':
      return code`${use(inputFile, 'text')}(${label})`;
    case 'long-text':
      return code`${use(inputFile, 'text')}(${label}, 5_000)`;
    case 'email':
    case 'phone':
    case 'url':
    case 'date':
    case 'time':
      return code`${use(inputFile, field.type)}(${label})`;
    case 'picture-link':
    case 'audio-link':
    case 'video-link':
      return code`${use(inputFile, 'url')}(${label})`;
    case 'datetime':
      return code`${use(inputFile, 'dateTime')}(${label})`;
    case 'integer':
      return code`${use(inputFile, 'wholeNumber')}(${label}${range(field)})`;
    case 'number':
    case 'percent':
      return code`${use(inputFile, 'number')}(${label}${range(field)})`;
    case 'rating':
      return code`${use(inputFile, 'number')}(${label}${range({ minimum: field.minimum ?? 0, maximum: field.maximum ?? 5 })})`;
    case 'money':
      return code`${use(inputFile, 'money')}(${label}${range(field)})`;
    case 'choice':
      return code`${use(inputFile, 'choice')}(${label}, ${use(choiceFile(entity), choiceList(entity, field))})`;
    case 'relation':
      return code`${use(inputFile, 'reference')}(${label})`;
    case 'boolean':
      return code`${use('zod', 'z')}.boolean()`;
  }
}

function range({ minimum, maximum }: Pick<FieldModel, 'minimum' | 'maximum'>): string {
  const limits = [
    minimum !== undefined && `minimum: ${minimum}`,
    maximum !== undefined && `maximum: ${maximum}`,
  ].filter(Boolean);
  return limits.length > 0 ? `, { ${limits.join(', ')} }` : '';
}
