/** The names of an entity's fields in code, kept clear of each other and of the columns every record has. */
import type { Field } from '../../blueprint/schema.ts';
import { sqlKeywords } from './reserved-names.ts';
import { snakeCase } from './words.ts';

export interface FieldNames {
  property: string;
  column: string;
  titleProperty: string;
}

/** Columns and properties that records have beside their fields. */
const taken = ['id', 'ownerId', 'ownerName', 'createdAt', 'mayEdit', 'mayDelete', 'total', 'key', 'constructor'];

/** In the order of the fields. */
export function nameFields(fields: readonly Field[]): FieldNames[] {
  const properties = new Set(taken);
  const columns = new Set(taken.map(snakeCase));
  return fields.map((field) => {
    const isRelation = field.type === 'relation';
    const property = unique(isRelation ? `${field.name}Id` : field.name, properties, 'Value');
    const column = unique(snakeCase(property), columns, '_value');
    return {
      property,
      column: sqlKeywords.has(column) ? `"${column}"` : column,
      titleProperty: isRelation ? unique(`${field.name}Title`, properties, 'Value') : property,
    };
  });
}

function unique(name: string, names: Set<string>, suffix: string): string {
  let candidate = name;
  while (names.has(candidate)) candidate += suffix;
  names.add(candidate);
  return candidate;
}
