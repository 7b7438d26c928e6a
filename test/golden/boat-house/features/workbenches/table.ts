// The workbenches in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Workbench, WorkbenchInput, WorkbenchQuery } from './schema.ts';

const select = `
  SELECT workbench.id,
    workbench.name,
    workbench.kind
  FROM workbench`;

const pageSize = 10;

export function listWorkbenches(database: Database, query: WorkbenchQuery): ListPage<Workbench> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM workbench`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Workbench>(
    `${select}
  ORDER BY workbench.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findWorkbench(database: Database, id: number): Workbench | undefined {
  return database.get<Workbench>(`${select} WHERE workbench.id = ?`, [id]);
}

export function insertWorkbench(database: Database, input: WorkbenchInput) {
  database.run(
    `
    INSERT INTO workbench (name, kind)
    VALUES (:name, :kind)`,
    { ...input },
  );
}
