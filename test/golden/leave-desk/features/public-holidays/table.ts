// The public holidays in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf, type TitleQuery } from '../../server/list-page.ts';
import type { Holiday, HolidayInput, HolidayQuery } from './schema.ts';

const select = `
  SELECT holiday.id,
    holiday.name,
    holiday.day
  FROM holiday`;

const pageSize = 10;

export function listPublicHolidays(database: Database, query: HolidayQuery): ListPage<Holiday> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM holiday`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Holiday>(
    `${select}
  ORDER BY holiday.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findHoliday(database: Database, id: number): Holiday | undefined {
  return database.get<Holiday>(`${select} WHERE holiday.id = ?`, [id]);
}

export function updateHoliday(database: Database, id: number, input: HolidayInput) {
  database.run(
    `
    UPDATE holiday
    SET name = :name, day = :day
    WHERE id = :id`,
    { ...input, id },
  );
}

export function listPublicHolidaysToManage(database: Database, query: TitleQuery): ListPage<Holiday> {
  const total =
    database.get<{ count: number }>(
      `SELECT count(*) AS count FROM holiday WHERE instr(lower(holiday.name), lower(:q)) > 0`,
      { q: query.q },
    )?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: 20 });
  const items = database.all<Holiday>(
    `${select}
  WHERE instr(lower(holiday.name), lower(:q)) > 0
  ORDER BY holiday.id DESC
  LIMIT :limit OFFSET :offset`,
    { q: query.q, limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

/** Answers the new public holiday's id. */
export function insertHoliday(database: Database, input: HolidayInput): number {
  const { lastId } = database.run(
    `
    INSERT INTO holiday (name, day)
    VALUES (:name, :day)`,
    { ...input },
  );
  return lastId;
}
