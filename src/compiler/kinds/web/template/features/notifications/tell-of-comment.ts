// Who is told when somebody has said something about a record: its owner, and who is replied to.
import type { Database } from '../../server/db.ts';
import { notify } from './notify.ts';

interface CommentedRecords {
  table: string;
  titleColumn: string;
  /** Do its records belong to people? */
  hasOwner: boolean;
  /** The page of a record is below it. */
  path: string;
  /** What was written, e.g. "review". */
  label: string;
}

interface Posted {
  recordId: number;
  authorId: number;
  authorName: string;
  parentAuthorId: number | null;
}

export function tellOfComment(database: Database, records: CommentedRecords, posted: Posted) {
  const { recordId, authorId, authorName, parentAuthorId } = posted;
  const owner = records.hasOwner ? 'owner_id' : 'NULL';
  const record = database.get<{ title: string; ownerId: number | null }>(
    `SELECT ${records.titleColumn} AS title, ${owner} AS ownerId FROM ${records.table} WHERE id = ?`,
    [recordId],
  );
  if (!record) return;
  const path = `${records.path}/${recordId}`;
  if (parentAuthorId !== null && parentAuthorId !== authorId) {
    notify(database, parentAuthorId, {
      kind: 'comments',
      text: `${authorName} has replied to your ${records.label} on “${record.title}”.`,
      path,
    });
  }
  if (record.ownerId !== null && record.ownerId !== authorId && record.ownerId !== parentAuthorId) {
    notify(database, record.ownerId, {
      kind: 'comments',
      text: `${authorName} has written a ${records.label} on your “${record.title}”.`,
      path,
    });
  }
}
