// The groups in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf, type RecordOption } from '../../server/list-page.ts';
import type { Group, GroupInput, GroupQuery } from './schema.ts';

const select = `
  SELECT "group".id,
    "group".name,
    "group".lead_id AS leadId,
    lead.label AS leadTitle,
    "group".parent_id AS parentId,
    parent.name AS parentTitle
  FROM "group"
  LEFT JOIN option AS lead ON lead.id = "group".lead_id
  LEFT JOIN "group" AS parent ON parent.id = "group".parent_id`;

/** A parameter that is null narrows nothing. */
const matching = `
  WHERE (:lead IS NULL OR "group".lead_id = :lead)
    AND (:parent IS NULL OR "group".parent_id = :parent)`;

const pageSize = 10;

export function listGroups(database: Database, query: GroupQuery): ListPage<Group> {
  const parameters = {
    lead: query.lead ?? null,
    parent: query.parent ?? null,
  };
  const total =
    database.get<{ count: number }>(`SELECT count(*) AS count FROM "group"${matching}`, parameters)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Group>(
    `${select}${matching}
  ORDER BY "group".id DESC
  LIMIT :limit OFFSET :offset`,
    { ...parameters, limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findGroup(database: Database, id: number): Group | undefined {
  return database.get<Group>(`${select} WHERE "group".id = ?`, [id]);
}

export function updateGroup(database: Database, id: number, input: GroupInput) {
  database.run(
    `
    UPDATE "group"
    SET name = :name, lead_id = :leadId, parent_id = :parentId
    WHERE id = :id`,
    { ...input, id },
  );
}

/** Do other records need this one? */
export function isGroupInUse(database: Database, id: number): boolean {
  return (
    database.get<{ inUse: number }>(`SELECT EXISTS (SELECT 1 FROM option WHERE group_id = :id) AS inUse`, { id })
      ?.inUse === 1
  );
}

/** All of them as the options of a select. */
export function groupOptions(database: Database): RecordOption[] {
  return database.all(`
    SELECT id AS value, name AS label FROM "group"
    ORDER BY name COLLATE NOCASE, id`);
}

export function groupExists(database: Database, id: number): boolean {
  return database.get('SELECT 1 FROM "group" WHERE id = ?', [id]) !== undefined;
}

/** Answers the new group's id. */
export function insertGroup(database: Database, input: GroupInput): number {
  const { lastId } = database.run(
    `
    INSERT INTO "group" (name, lead_id, parent_id)
    VALUES (:name, :leadId, :parentId)`,
    { ...input },
  );
  return lastId;
}
