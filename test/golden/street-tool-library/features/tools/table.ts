// The tools in the database.
import type { Database } from '../../server/db.ts';
import { countBy, type FacetCounts } from '../../server/facets.ts';
import { type ListPage, placeOf, type RecordOption } from '../../server/list-page.ts';
import type { Tool, ToolInput, ToolQuery } from './schema.ts';

const select = `
  SELECT tool.id,
    tool.name,
    tool.kind,
    tool.condition,
    tool.owner_id AS ownerId,
    owner.name AS ownerName,
    (SELECT count(*) FROM loan WHERE loan.tool_id = tool.id) AS loanCount
  FROM tool
  JOIN user AS owner ON owner.id = tool.owner_id`;

/** A parameter that is null narrows nothing. */
const matching = `
  WHERE NOT EXISTS (SELECT 1 FROM json_each(:words) AS word
      WHERE instr(lower(coalesce(tool.name, '')), lower(word.value)) = 0)
    AND (:kind IS NULL OR tool.kind = :kind)`;

/** What `?sort=` can be, as SQL; nothing from the address gets into a statement. */
const orders: Record<ToolQuery['sort'], string> = {
  standard: 'tool.id DESC',
  'most-loans': 'loanCount DESC, tool.id DESC',
};

const pageSize = 12;

export function listTools(database: Database, query: ToolQuery): ListPage<Tool> {
  const parameters = parametersOf(query);
  const total =
    database.get<{ count: number }>(`SELECT count(*) AS count FROM tool${matching}`, parameters)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Tool>(
    `${select}${matching}
  ORDER BY ${orders[query.sort]}
  LIMIT :limit OFFSET :offset`,
    { ...parameters, limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

function parametersOf(query: ToolQuery) {
  return {
    words: JSON.stringify(query.q.split(/\s+/).filter(Boolean)),
    kind: query.kind ?? null,
  };
}

export function findTool(database: Database, id: number): Tool | undefined {
  return database.get<Tool>(`${select} WHERE tool.id = ?`, [id]);
}

/** What each option of a filter would leave, the other filters being as they are. */
export function countToolsByFilter(database: Database, query: ToolQuery): FacetCounts {
  const parameters = parametersOf(query);
  return {
    kind: countBy(database, `SELECT tool.kind AS value, count(*) AS count FROM tool${matching} GROUP BY 1`, {
      ...parameters,
      kind: null,
    }),
  };
}

export function updateTool(database: Database, id: number, input: ToolInput) {
  database.run(
    `
    UPDATE tool
    SET name = :name, kind = :kind, condition = :condition
    WHERE id = :id`,
    { ...input, id },
  );
}

/** Do other records need this one? */
export function isToolInUse(database: Database, id: number): boolean {
  return (
    database.get<{ inUse: number }>(`SELECT EXISTS (SELECT 1 FROM loan WHERE tool_id = :id) AS inUse`, { id })
      ?.inUse === 1
  );
}

export function listToolsOf(database: Database, ownerId: number): Tool[] {
  return database.all<Tool>(`${select} WHERE tool.owner_id = ? ORDER BY tool.id DESC`, [ownerId]);
}

/** All of them as the options of a select. */
export function toolOptions(database: Database): RecordOption[] {
  return database.all(`
    SELECT id AS value, name AS label FROM tool
    ORDER BY name COLLATE NOCASE, id`);
}

export function toolExists(database: Database, id: number): boolean {
  return database.get('SELECT 1 FROM tool WHERE id = ?', [id]) !== undefined;
}

/** Answers the new tool's id. */
export function insertTool(database: Database, input: ToolInput, ownerId: number): number {
  const { lastId } = database.run(
    `
    INSERT INTO tool (owner_id, name, kind, condition)
    VALUES (:ownerId, :name, :kind, :condition)`,
    { ...input, ownerId },
  );
  return lastId;
}
