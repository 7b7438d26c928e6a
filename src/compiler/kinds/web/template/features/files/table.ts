// What is known of uploaded files; their contents lie in the data folder.
import type { Database } from '../../server/db.ts';
import type { FileKind } from './file-kind.ts';
import type { StoredFile } from './stored-file.ts';

const select = `SELECT stored_file.id, stored_file.name, kind, size, owner_id AS ownerId, user.name AS ownerName, entity,
  record_id AS recordId, uploaded_at AS uploadedAt
  FROM stored_file JOIN user ON user.id = owner_id`;

export interface NewFile {
  name: string;
  kind: FileKind;
  size: number;
  ownerId: number;
  entity: string | null;
  recordId: number | null;
}

export function insertFile(database: Database, file: NewFile): number {
  const { lastId } = database.run(
    `INSERT INTO stored_file (name, kind, size, owner_id, entity, record_id, uploaded_at)
     VALUES (:name, :kind, :size, :ownerId, :entity, :recordId, :uploadedAt)`,
    { ...file, uploadedAt: new Date().toISOString() },
  );
  return lastId;
}

export function completeFile(database: Database, id: number) {
  database.run('UPDATE stored_file SET is_complete = 1 WHERE id = ?', [id]);
}

export function deleteFile(database: Database, id: number) {
  database.run('DELETE FROM stored_file WHERE id = ?', [id]);
}

export function findFile(database: Database, id: number): (StoredFile & { isComplete: number }) | undefined {
  return database.get<StoredFile & { isComplete: number }>(
    `${select.replace('SELECT', 'SELECT is_complete AS isComplete,')} WHERE stored_file.id = ?`,
    [id],
  );
}

/** The newest first; of one record, or all. */
export function listFiles(database: Database, entity: string | null, recordId: number | null): StoredFile[] {
  return database.all<StoredFile>(
    `${select} WHERE is_complete = 1 AND (:entity IS NULL OR (entity = :entity AND record_id = :recordId))
     ORDER BY uploaded_at DESC, stored_file.id DESC LIMIT 200`,
    { entity, recordId },
  );
}
