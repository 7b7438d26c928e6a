// What was deleted, kept for thirty days.
import { randomUUID } from 'node:crypto';
import type { Database } from '../../server/db.ts';
import { HttpError } from '../../server/errors.ts';
import type { TrashAccess } from './access.ts';
import { putBack, takeOut, type KeptRecord } from './kept-record.ts';

const keptDays = 30;

export interface DeletedRecord {
  id: string;
  /** What it is, e.g. "Recipe", and which one. */
  label: string;
  title: string;
  /** "2026-05-04T18:30:00.000Z" */
  deletedAt: string;
}

interface Deletion {
  table: string;
  id: number;
  label: string;
  title: string;
  userId: number | null;
}

/** Deletes a record so that it can be restored; answers what the deletion is called. */
export function moveToTrash(database: Database, { table, id, label, title, userId }: Deletion): { trashId: string } {
  const now = new Date();
  const trashId = randomUUID();
  database.transaction(() => {
    const content = JSON.stringify(takeOut(database, table, id));
    database.run('DELETE FROM trash WHERE deleted_at < ?', [
      new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000).toISOString(),
    ]);
    database.run(
      `INSERT INTO trash (id, label, title, content, deleted_by, deleted_at)
       VALUES (:trashId, :label, :title, :content, :userId, :deletedAt)`,
      { trashId, label, title, content, userId, deletedAt: now.toISOString() },
    );
  });
  return { trashId };
}

/** The newest first. */
export function listTrash(database: Database, { userId, seesAll }: TrashAccess): DeletedRecord[] {
  return database.all(
    `SELECT id, label, title, deleted_at AS deletedAt FROM trash
     WHERE :seesAll OR deleted_by = :userId ORDER BY deleted_at DESC`,
    { userId, seesAll: Number(seesAll) },
  );
}

export function restoreFromTrash(database: Database, id: string, access: TrashAccess) {
  const { content } = deletion(database, id, access);
  try {
    database.transaction(() => {
      putBack(database, JSON.parse(content) as KeptRecord); // as `moveToTrash` wrote it
      database.run('DELETE FROM trash WHERE id = ?', [id]);
    });
  } catch {
    throw new HttpError(409, 'It cannot be restored: something that it needs is gone.');
  }
}

export function deleteFromTrash(database: Database, id: string, access: TrashAccess) {
  deletion(database, id, access);
  database.run('DELETE FROM trash WHERE id = ?', [id]);
}

/** Who deleted it has it back, and who sees all. */
function deletion(database: Database, id: string, { userId, seesAll }: TrashAccess): { content: string } {
  const found = database.get<{ content: string; deletedBy: number | null }>(
    'SELECT content, deleted_by AS deletedBy FROM trash WHERE id = ?',
    [id],
  );
  if (!found || !(seesAll || found.deletedBy === userId))
    throw new HttpError(404, 'It is no longer in the trash. It may have been restored.');
  return found;
}
