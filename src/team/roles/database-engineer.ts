/** Answers for tables, relations and seed records. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { FileTree } from '../../compiler/file-tree.ts';
import type { RoleNote } from '../stage.ts';
import { counted, table } from '../wording.ts';

export function noteTables({ entities }: Blueprint, files: FileTree): RoleNote {
  const migrations = [...files].filter(([path]) => /^migrations\/.*\.sql$/.test(path));
  const tables = migrations.reduce((sum, [, sql]) => sum + (sql.match(/\bcreate table\b/gi)?.length ?? 0), 0);
  const relations = entities.flatMap((entity) => entity.fields).filter((field) => field.type === 'relation').length;
  const records = entities.reduce((sum, entity) => sum + entity.seed.length, 0);
  const linked = relations > 0 ? ` and ${counted(relations, 'relation')} between them` : '';
  const seeded = records > 0 ? `, and ${counted(records, 'seed record')} so that the product does not open empty` : '';
  return {
    role: 'Database Engineer',
    subject: 'tables',
    sentence: `I wrote ${counted(migrations.length, 'migration')} with ${counted(tables, 'table')}${linked}${seeded}.`,
    detail: table(
      ['Records', 'Fields', 'Relations', 'Seed records'],
      entities.map((entity) => [
        entity.pluralLabel,
        entity.fields.length,
        entity.fields.flatMap((field) => (field.target ? [`${field.label} → ${field.target}`] : [])).join(', ') ||
          'none',
        entity.seed.length,
      ]),
    ),
    data: { migrations: migrations.length, tables, relations, records },
  };
}
