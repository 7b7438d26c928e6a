// The options in the database.
import type { Database } from '../../server/db.ts';
import { countBy, type FacetCounts } from '../../server/facets.ts';
import { type ListPage, placeOf, type RecordOption } from '../../server/list-page.ts';
import type { OptionEntry, OptionEntryInput, OptionEntryQuery } from './schema.ts';

const select = `
  SELECT option.id,
    option.label,
    option.group_id AS groupId,
    "group".name AS groupTitle,
    option."default" AS "default"
  FROM option
  JOIN "group" ON "group".id = option.group_id`;

/** A parameter that is null narrows nothing. */
const matching = `
  WHERE (:group IS NULL OR option.group_id = :group)
    AND (:default IS NULL OR option."default" = :default)`;

const pageSize = 10;

export function listOptions(database: Database, query: OptionEntryQuery): ListPage<OptionEntry> {
  const parameters = parametersOf(query);
  const total =
    database.get<{ count: number }>(`SELECT count(*) AS count FROM option${matching}`, parameters)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database
    .all<OptionEntryRow>(
      `${select}${matching}
  ORDER BY option.id DESC
  LIMIT :limit OFFSET :offset`,
      { ...parameters, limit, offset },
    )
    .map(toOptionEntry);
  return { items, total, page, pageCount, first: offset + 1 };
}

function parametersOf(query: OptionEntryQuery) {
  return {
    group: query.group ?? null,
    default: query.default === undefined ? null : Number(query.default),
  };
}

export function findOptionEntry(database: Database, id: number): OptionEntry | undefined {
  const row = database.get<OptionEntryRow>(`${select} WHERE option.id = ?`, [id]);
  return row && toOptionEntry(row);
}

/** What each option of a filter would leave, the other filters being as they are. */
export function countOptionsByFilter(database: Database, query: OptionEntryQuery): FacetCounts {
  const parameters = parametersOf(query);
  return {
    group: countBy(database, `SELECT option.group_id AS value, count(*) AS count FROM option${matching} GROUP BY 1`, {
      ...parameters,
      group: null,
    }),
    default: countBy(
      database,
      `SELECT iif(option."default", 'true', 'false') AS value, count(*) AS count FROM option${matching} GROUP BY 1`,
      { ...parameters, default: null },
    ),
  };
}

export function updateOptionEntry(database: Database, id: number, input: OptionEntryInput) {
  database.run(
    `
    UPDATE option
    SET label = :label, group_id = :groupId, "default" = :default
    WHERE id = :id`,
    { ...input, default: Number(input.default), id },
  );
}

/** All of them as the options of a select. */
export function optionEntryOptions(database: Database): RecordOption[] {
  return database.all(`
    SELECT id AS value, label AS label FROM option
    ORDER BY label COLLATE NOCASE, id`);
}

export function optionEntryExists(database: Database, id: number): boolean {
  return database.get('SELECT 1 FROM option WHERE id = ?', [id]) !== undefined;
}

export function insertOptionEntry(database: Database, input: OptionEntryInput) {
  database.run(
    `
    INSERT INTO option (label, group_id, "default")
    VALUES (:label, :groupId, :default)`,
    { ...input, default: Number(input.default) },
  );
}

/** SQLite keeps booleans as 0 and 1. */
type OptionEntryRow = Omit<OptionEntry, 'default'> & { default: number };

function toOptionEntry(row: OptionEntryRow): OptionEntry {
  return { ...row, default: row.default === 1 };
}
