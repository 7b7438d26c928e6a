// The recordings in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Recording, RecordingInput, RecordingQuery } from './schema.ts';

const select = `
  SELECT recording.id,
    recording.title,
    recording.plays,
    recording.picture_link AS pictureLink,
    recording.audio_link AS audioLink,
    recording.video_link AS videoLink
  FROM recording`;

const pageSize = 10;

export function listRecordings(database: Database, query: RecordingQuery): ListPage<Recording> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM recording`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Recording>(
    `${select}
  ORDER BY recording.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findRecording(database: Database, id: number): Recording | undefined {
  return database.get<Recording>(`${select} WHERE recording.id = ?`, [id]);
}

/** Answers the new recording's id. */
export function insertRecording(database: Database, input: RecordingInput): number {
  const { lastId } = database.run(
    `
    INSERT INTO recording (title, plays, picture_link, audio_link, video_link)
    VALUES (:title, :plays, :pictureLink, :audioLink, :videoLink)`,
    { ...input },
  );
  return lastId;
}
