/** Rows of SQLite as records and back, in the functions of `table.ts`. */
import { code, useType, type Code } from '../print/code.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';
import { entityType } from './schema-text.ts';

/** The type of the first parameter of every function in `table.ts`. */
export const databaseType = useType('server/db.ts', 'Database');

/** An expression for all records that `sql` selects. */
export function readAll(entity: EntityModel, sql: string, parameters: string): Code {
  return hasBooleans(entity)
    ? code`database.all<${entity.type}Row>(\`${sql}\`, ${parameters}).map(to${entity.type})`
    : code`database.all<${entityType(entity)}>(\`${sql}\`, ${parameters})`;
}

/** The body of a function that answers one record or undefined. */
export function readOne(entity: EntityModel, sql: string, parameters: string): Code {
  return hasBooleans(entity)
    ? code`const row = database.get<${entity.type}Row>(\`${sql}\`, ${parameters});
return row && to${entity.type}(row);`
    : code`return database.get<${entityType(entity)}>(\`${sql}\`, ${parameters});`;
}

/** The properties that an insert or update binds. */
export function writtenValues(entity: EntityModel): string {
  return ['...input', ...booleansOf(entity).map((field) => `${field.property}: Number(input.${field.property})`)].join(
    ', ',
  );
}

/** The row's type and its way to a record; nothing when rows are records as they are. */
export function rowConversion(entity: EntityModel): Code {
  if (!hasBooleans(entity)) return code``;
  const booleans = booleansOf(entity);
  const names = booleans.map((field) => `'${field.property}'`).join(' | ');
  const asNumbers = booleans.map((field) => `${field.property}: number`).join('; ');
  const asBooleans = booleans.map((field) => `${field.property}: row.${field.property} === 1`).join(', ');
  return code`
/** SQLite keeps booleans as 0 and 1. */
type ${entity.type}Row = Omit<${entityType(entity)}, ${names}> & { ${asNumbers} };

function to${entity.type}(row: ${entity.type}Row): ${entityType(entity)} {
return { ...row, ${asBooleans} };
}`;
}

function hasBooleans(entity: EntityModel): boolean {
  return booleansOf(entity).length > 0;
}

function booleansOf(entity: EntityModel): FieldModel[] {
  return entity.fields.filter((field) => field.type === 'boolean');
}
