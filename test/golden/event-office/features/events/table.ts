// The events in the database.
import { csvOf } from '../../server/csv.ts';
import type { Database } from '../../server/db.ts';
import { countBy, type FacetCounts } from '../../server/facets.ts';
import { type ListPage, placeOf, type RecordOption } from '../../server/list-page.ts';
import type { EventEntry, EventEntryInput, EventEntryQuery } from './schema.ts';

const select = `
  SELECT event.id,
    event.name,
    event.date,
    event.type,
    event.page
  FROM event`;

/** A parameter that is null narrows nothing. */
const matching = `
  WHERE (:type IS NULL OR event.type = :type)
    AND (:pageMin IS NULL OR event.page >= :pageMin)
    AND (:pageMax IS NULL OR event.page <= :pageMax)
    AND (:dateFrom IS NULL OR event.date >= :dateFrom)
    AND (:dateTo IS NULL OR event.date <= :dateTo)`;

/** What `?sort=` can be, as SQL; nothing from the address gets into a statement. */
const orders: Record<EventEntryQuery['sort'], string> = {
  standard: 'event.id DESC',
  date: 'event.date ASC, event.id DESC',
  '-date': 'event.date DESC, event.id DESC',
  name: 'event.name COLLATE NOCASE ASC, event.id DESC',
  '-name': 'event.name COLLATE NOCASE DESC, event.id DESC',
  page: 'event.page ASC NULLS LAST, event.id DESC',
  '-page': 'event.page DESC NULLS LAST, event.id DESC',
};

const pageSize = 10;

export function listEvents(database: Database, query: EventEntryQuery): ListPage<EventEntry> {
  const parameters = parametersOf(query);
  const total =
    database.get<{ count: number }>(`SELECT count(*) AS count FROM event${matching}`, parameters)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<EventEntry>(
    `${select}${matching}
  ORDER BY ${orders[query.sort]}
  LIMIT :limit OFFSET :offset`,
    { ...parameters, limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

function parametersOf(query: EventEntryQuery) {
  return {
    type: query.type ?? null,
    pageMin: query.pageMin ?? null,
    pageMax: query.pageMax ?? null,
    dateFrom: query.dateFrom ?? null,
    dateTo: query.dateTo ?? null,
  };
}

/** All records of the list as CSV, money in major units. */
export function exportEvents(database: Database, query: EventEntryQuery): string {
  const items = database.all<EventEntry>(
    `${select}${matching}
  ORDER BY ${orders[query.sort]}`,
    parametersOf(query),
  );
  return csvOf(
    ['Name', 'Date', 'Type', 'Page'],
    items.map((item) => [item.name, item.date, item.type, item.page]),
  );
}

export function findEventEntry(database: Database, id: number): EventEntry | undefined {
  return database.get<EventEntry>(`${select} WHERE event.id = ?`, [id]);
}

/** What each option of a filter would leave, the other filters being as they are. */
export function countEventsByFilter(database: Database, query: EventEntryQuery): FacetCounts {
  const parameters = parametersOf(query);
  return {
    type: countBy(database, `SELECT event.type AS value, count(*) AS count FROM event${matching} GROUP BY 1`, {
      ...parameters,
      type: null,
    }),
  };
}

/** All of them as the options of a select. */
export function eventEntryOptions(database: Database): RecordOption[] {
  return database.all(`
    SELECT id AS value, name AS label FROM event
    ORDER BY name COLLATE NOCASE, id`);
}

export function eventEntryExists(database: Database, id: number): boolean {
  return database.get('SELECT 1 FROM event WHERE id = ?', [id]) !== undefined;
}

/** Answers the new event's id. */
export function insertEventEntry(database: Database, input: EventEntryInput): number {
  const { lastId } = database.run(
    `
    INSERT INTO event (name, date, type, page)
    VALUES (:name, :date, :type, :page)`,
    { ...input },
  );
  return lastId;
}
