/** The records are safe: the database itself refuses what may not be, and an update loses nothing. Tried on a real copy, in the sandbox. */
import { z } from 'zod';
import type { Blueprint, Entity } from '../../blueprint/schema.ts';
import { splitWords } from '../../blueprint/split-words.ts';
import { atLeast, atMost, type Gate, type Takeover } from './gate.ts';

const examinationSchema = z.object({
  tables: z.record(
    z.string(),
    z.object({ rows: z.number(), required: z.array(z.string()), columns: z.array(z.string()) }),
  ),
  /** Constraints that were tried by breaking them. */
  tried: z.number(),
  /** What the database lets be there once only, e.g. "user.email". */
  unique: z.array(z.string()),
  /** What the database let through. */
  let: z.array(z.string()),
  /** Rows whose reference leads nowhere, and pages that are damaged. */
  damaged: z.number(),
});
type Examination = z.infer<typeof examinationSchema>;

export const data: Gate = {
  name: 'data',
  role: 'Database Engineer',
  required: true,
  async measure({ blueprint, examineData, earlier }) {
    const fresh = await examine(() => examineData('fresh', examination));
    const optional = blueprint.entities.flatMap((entity) => optionalColumns(entity, fresh));
    const twice = [...uniqueIn(blueprint)].filter((one) => !fresh.unique.includes(one));
    const failure = earlier?.failure ?? null;
    const losses =
      earlier === null || failure !== null
        ? null
        : lossesOf(blueprint, earlier, await examine(() => examineData('migrated', examination)));
    const hasRequired = blueprint.entities.some(
      ({ seed, fields }) => seed.length > 0 && fields.some(({ required }) => required),
    );
    return {
      measures: [
        atLeast('constraints that were tried', fresh.tried, hasRequired ? 1 : 0),
        atMost('constraints that did not hold', fresh.let.length),
        atMost('what has to be unique and may be there twice', twice.length),
        atMost('required fields that the database takes without a value', optional.length),
        atMost('damaged rows', fresh.damaged),
        ...(earlier === null ? [] : [atMost('ways from the version before that fail', failure === null ? 0 : 1)]),
        ...(losses === null ? [] : [atMost('records lost on the way from the version before', losses.lost)]),
      ],
      log: [
        ...twice.map((one) => `${one} may be there twice`),
        ...fresh.let,
        ...optional.map((column) => `${column} may be empty`),
        ...(failure === null ? [] : [`The records of the version before cannot be taken over: ${failure}`]),
        ...(losses?.log ?? []),
      ],
    };
  },
};

async function examine(run: () => Promise<{ exitCode: number | null; output: string }>): Promise<Examination> {
  const { output } = await run();
  return parse(output);
}

/** The program's answer is one line; a run of Node may print warnings around it. */
function parse(output: string): Examination {
  const line = output.split('\n').find((one) => one.startsWith('{"tables"'));
  if (line === undefined) throw new Error(`The database could not be examined: ${output.slice(0, 300)}`);
  return examinationSchema.parse(JSON.parse(line));
}

/** Whoever signs in is found by this alone. */
function uniqueIn({ features }: Blueprint): Set<string> {
  return new Set(features.some(({ kind }) => kind === 'account') ? ['user.email'] : []);
}

const tableOf = (entity: Entity): string => splitWords(entity.name).join('_');

/** Required fields that are columns of their own and may be NULL. */
function optionalColumns(entity: Entity, { tables }: Examination): string[] {
  const table = tables[tableOf(entity)];
  if (table === undefined) return [];
  return entity.fields
    .filter(({ required }) => required)
    .map(({ name, type }) => `${splitWords(name).join('_')}${type === 'relation' ? '_id' : ''}`)
    .filter((column) => table.columns.includes(column) && !table.required.includes(column))
    .map((column) => `${tableOf(entity)}.${column}`);
}

/**
 * Each kind of record of the version before, under its present name. Those of a thing that the new version does not have any
 * more are given up with it; of all others none may be missing, nor their table.
 */
function lossesOf(after: Blueprint, earlier: Takeover, kept: Examination): { lost: number; log: string[] } {
  const before = parse(earlier.output);
  const counts = earlier.blueprint.entities.flatMap((entity) => {
    const old = before.tables[tableOf(entity)]?.rows ?? 0;
    const name = earlier.renamed.find(({ from }) => from === entity.name)?.to ?? entity.name;
    const now = after.entities.find((one) => one.name === name);
    if (now === undefined) return old === 0 ? [] : [{ lost: 0, said: `${tableOf(entity)}: ${old} before, given up` }];
    const rows = kept.tables[tableOf(now)]?.rows ?? 0;
    const way = now.name === entity.name ? tableOf(entity) : `${tableOf(entity)}, now ${tableOf(now)}`;
    return [{ lost: Math.max(0, old - rows), said: `${way}: ${old} before, ${rows} after` }];
  });
  return { lost: counts.reduce((sum, { lost }) => sum + lost, 0), log: counts.map(({ said }) => said) };
}

/** Runs in the sandbox with the folder of the product's data as its argument; each attempt is rolled back. */
export const examination = `
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
const database = new DatabaseSync(join(process.argv.at(-1), 'app.db'));
const quote = (name) => '"' + name.replaceAll('"', '""') + '"';
const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%'").all().map(({ name }) => name);
const tables = {}, letThrough = [], unique = [];
let tried = 0;
const refuse = (what, sql) => {
  tried += 1;
  database.exec('BEGIN');
  try { database.exec(sql); letThrough.push(what); } catch {} finally { if (database.isTransaction) database.exec('ROLLBACK'); }
};
for (const name of names) {
  const table = quote(name);
  const columns = database.prepare('PRAGMA table_info(' + table + ')').all();
  const rows = database.prepare('SELECT count(*) AS rows FROM ' + table).get().rows;
  const required = columns.filter((column) => column.notnull || column.pk).map((column) => column.name);
  tables[name] = { rows, required, columns: columns.map((column) => column.name) };
  if (rows > 0) for (const column of columns)
    if (column.notnull && !column.pk) refuse(name + '.' + column.name + ' takes NULL', 'UPDATE ' + table + ' SET ' + quote(column.name) + ' = NULL');
  for (const key of database.prepare('PRAGMA foreign_key_list(' + table + ')').all())
    if (typeof database.prepare('SELECT max(' + quote(key.from) + ') AS value FROM ' + table).get().value === 'number')
      refuse(name + '.' + key.from + ' takes a reference to nothing', 'UPDATE ' + table + ' SET ' + quote(key.from) + ' = 987654321');
  for (const index of database.prepare('PRAGMA index_list(' + table + ')').all()) {
    const of = database.prepare('PRAGMA index_info(' + quote(index.name) + ')').all().map((column) => column.name);
    if (index.unique && !index.partial) unique.push(name + '.' + of.join('+'));
    if (!index.unique || index.partial || index.origin === 'pk' || of.includes(null) || columns.every((column) => !column.pk)) continue;
    const present = of.map((column) => quote(column) + ' IS NOT NULL').join(' AND ');
    let ends;
    // A table without row ids is not tried.
    try { ends = database.prepare('SELECT min(rowid) AS first, max(rowid) AS last FROM ' + table + ' WHERE ' + present).get(); } catch { continue; }
    if (ends.first === ends.last) continue;
    const same = of.map((column) => quote(column) + ' = (SELECT ' + quote(column) + ' FROM ' + table + ' WHERE rowid = ' + ends.first + ')').join(', ');
    refuse(name + '.' + of.join('+') + ' takes the same twice', 'UPDATE ' + table + ' SET ' + same + ' WHERE rowid = ' + ends.last);
  }
}
const damaged = database.prepare('PRAGMA foreign_key_check').all().length + (database.prepare('PRAGMA quick_check').get().quick_check === 'ok' ? 0 : 1);
console.log(JSON.stringify({ tables, tried, unique, let: letThrough, damaged }));
`;
