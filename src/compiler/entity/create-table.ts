/** The SQL of an entity's table: types, constraints, foreign keys and indexes. */
import { sqlText } from '../print/literal.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';
import { isNullable, sqlType } from './field-types.ts';
import { personTable } from './person-table.ts';

/** Owned entities refer to the people who sign in. */
export function createTable(entity: EntityModel): string {
  const columns = [
    'id INTEGER PRIMARY KEY AUTOINCREMENT',
    ...(entity.owned ? [`owner_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE`] : []),
    ...entity.fields.map(column),
  ];
  const table = `CREATE TABLE ${entity.table} (\n${columns.map((each) => `  ${each}`).join(',\n')}\n) STRICT;`;
  return [table, ...indexes(entity)].join('\n');
}

function column(field: FieldModel): string {
  const parts = [field.column, sqlType(field.type)];
  if (field.type === 'boolean') parts.push('NOT NULL DEFAULT 0');
  else if (!isNullable(field)) parts.push('NOT NULL');
  if (field.numbered !== undefined) parts.push('UNIQUE');
  const check = checkOf(field);
  if (check) parts.push(`CHECK (${check})`);
  if (field.targetEntity) {
    // What is still pointed at by a record that needs it cannot be deleted; other records let go of it.
    parts.push(`REFERENCES ${field.targetEntity.table} (id) ON DELETE ${isNullable(field) ? 'SET NULL' : 'RESTRICT'}`);
  }
  return parts.join(' ');
}

function checkOf(field: FieldModel): string | undefined {
  const { column } = field;
  if (field.type === 'boolean') return `${column} IN (0, 1)`;
  if (field.type === 'choice') return `${column} IN (${(field.options ?? []).map(sqlText).join(', ')})`;
  if (!['integer', 'number', 'money', 'percent', 'rating'].includes(field.type)) return undefined;
  const scale = field.type === 'money' ? 100 : 1;
  const minimum = field.minimum === undefined ? undefined : field.minimum * scale;
  const maximum = field.maximum === undefined ? undefined : field.maximum * scale;
  if (minimum !== undefined && maximum !== undefined) return `${column} BETWEEN ${minimum} AND ${maximum}`;
  if (minimum !== undefined) return `${column} >= ${minimum}`;
  return maximum === undefined ? undefined : `${column} <= ${maximum}`;
}

/** On what lists are narrowed and sorted by, and on foreign keys. */
function indexes(entity: EntityModel): string[] {
  const names = new Set([...(entity.filter?.fields ?? []), ...(entity.sort?.fields ?? [])]);
  const columns = entity.fields
    .filter((field) => names.has(field.name) || field.type === 'relation')
    .map((field) => field.column);
  if (entity.owned) columns.unshift('owner_id');
  return columns.map((name) => `CREATE INDEX ${bare(entity.table)}_by_${bare(name)} ON ${entity.table} (${name});`);
}

function bare(name: string): string {
  return name.replaceAll('"', '');
}
