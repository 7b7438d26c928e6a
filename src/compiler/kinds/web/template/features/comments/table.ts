// Comments in the database; each kind of record has a table of its own for them.
import type { Database } from '../../server/db.ts';
import type { Comment, Comments, Thread } from './thread.ts';

const columns = `comment.id, comment.author_id AS authorId, author.name AS authorName, comment.parent_id AS parentId,
  comment.stars, comment.text, comment.created_at AS createdAt, comment.edited_at AS editedAt`;

/** Whether it is there for this reader; null is a reader of records that everybody may see. */
export function recordExists(
  database: Database,
  { recordTable, visible }: Thread,
  { id, readerId }: { id: number; readerId: number | null },
): boolean {
  const statement = `SELECT 1 FROM ${recordTable} WHERE id = :id`;
  const found =
    visible === undefined
      ? database.get(statement, { id })
      : database.get(`${statement} AND ${visible}`, { id, readerId });
  return found !== undefined;
}

export function listComments(database: Database, { table }: Thread, recordId: number): Comments {
  const comments = database.all<Comment>(
    `SELECT ${columns} FROM ${table} AS comment JOIN user AS author ON author.id = comment.author_id
     WHERE comment.record_id = ?
     ORDER BY comment.parent_id IS NOT NULL, CASE WHEN comment.parent_id IS NULL THEN -comment.id ELSE comment.id END`,
    [recordId],
  );
  const { average } = database.get<{ average: number | null }>(
    `SELECT round(avg(stars), 1) AS average FROM ${table} WHERE record_id = ?`,
    [recordId],
  ) ?? { average: null };
  return { comments, average };
}

export function findComment(database: Database, { table }: Thread, recordId: number, id: number): Comment | undefined {
  return database.get<Comment>(
    `SELECT ${columns} FROM ${table} AS comment JOIN user AS author ON author.id = comment.author_id
     WHERE comment.record_id = ? AND comment.id = ?`,
    [recordId, id],
  );
}

/** The one with stars that a person has left already. */
export function findRated(database: Database, { table }: Thread, recordId: number, authorId: number) {
  return database.get<{ id: number }>(
    `SELECT id FROM ${table} WHERE record_id = ? AND author_id = ? AND stars IS NOT NULL`,
    [recordId, authorId],
  );
}

export interface NewComment {
  recordId: number;
  authorId: number;
  parentId: number | null;
  stars: number | null;
  text: string;
  createdAt: string;
}

export function insertComment(database: Database, { table }: Thread, comment: NewComment): number {
  const { lastId } = database.run(
    `INSERT INTO ${table} (record_id, author_id, parent_id, stars, text, created_at)
     VALUES (:recordId, :authorId, :parentId, :stars, :text, :createdAt)`,
    { ...comment },
  );
  return lastId;
}

export function updateComment(
  database: Database,
  { table }: Thread,
  { id, text, stars }: { id: number; text: string; stars: number | null },
) {
  database.run(`UPDATE ${table} SET text = :text, stars = :stars, edited_at = :editedAt WHERE id = :id`, {
    id,
    text,
    stars,
    editedAt: new Date().toISOString(),
  });
}

/** Its replies go with it. */
export function deleteComment(database: Database, { table }: Thread, id: number) {
  database.run(`DELETE FROM ${table} WHERE id = ?`, [id]);
}
