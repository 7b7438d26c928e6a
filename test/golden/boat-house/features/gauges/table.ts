// The gauges in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Gauge, GaugeInput, GaugeQuery } from './schema.ts';

const select = `
  SELECT gauge.id,
    gauge.name,
    gauge.level
  FROM gauge`;

const pageSize = 10;

export function listGauges(database: Database, query: GaugeQuery): ListPage<Gauge> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM gauge`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Gauge>(
    `${select}
  ORDER BY gauge.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findGauge(database: Database, id: number): Gauge | undefined {
  return database.get<Gauge>(`${select} WHERE gauge.id = ?`, [id]);
}

export function insertGauge(database: Database, input: GaugeInput) {
  database.run(
    `
    INSERT INTO gauge (name, level)
    VALUES (:name, :level)`,
    { ...input },
  );
}
