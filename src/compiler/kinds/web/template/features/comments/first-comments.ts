// Comments that a product opens with.
import type { Database } from '../../server/db.ts';
import { insertComment } from './table.ts';
import type { Thread } from './thread.ts';

export interface FirstComment {
  /** Ids of the record and of who wrote it. */
  record: number;
  author: number;
  hoursAgo: number;
  stars?: number;
  text: string;
  replies?: readonly { author: number; hoursAgo: number; text: string }[];
}

export function insertComments(database: Database, thread: Thread, comments: readonly FirstComment[], now: Date) {
  const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
  for (const { record, author, hoursAgo, stars = null, text, replies = [] } of comments) {
    const parentId = insertComment(database, thread, {
      recordId: record,
      authorId: author,
      parentId: null,
      stars,
      text,
      createdAt: before(hoursAgo),
    });
    for (const reply of replies) {
      insertComment(database, thread, {
        recordId: record,
        authorId: reply.author,
        parentId,
        stars: null,
        text: reply.text,
        createdAt: before(reply.hoursAgo),
      });
    }
  }
}
