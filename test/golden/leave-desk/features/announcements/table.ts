// The announcements in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf, type TitleQuery } from '../../server/list-page.ts';
import type { Announcement, AnnouncementInput, AnnouncementQuery } from './schema.ts';

const select = `
  SELECT announcement.id,
    announcement.headline,
    announcement.published_on AS publishedOn,
    announcement.visible_until AS visibleUntil,
    announcement.text
  FROM announcement`;

const pageSize = 12;

export function listAnnouncements(database: Database, query: AnnouncementQuery): ListPage<Announcement> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM announcement`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Announcement>(
    `${select}
  ORDER BY announcement.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findAnnouncement(database: Database, id: number): Announcement | undefined {
  return database.get<Announcement>(`${select} WHERE announcement.id = ?`, [id]);
}

export function updateAnnouncement(database: Database, id: number, input: AnnouncementInput) {
  database.run(
    `
    UPDATE announcement
    SET headline = :headline, published_on = :publishedOn, visible_until = :visibleUntil,
      text = :text
    WHERE id = :id`,
    { ...input, id },
  );
}

export function listAnnouncementsToManage(database: Database, query: TitleQuery): ListPage<Announcement> {
  const total =
    database.get<{ count: number }>(
      `SELECT count(*) AS count FROM announcement WHERE instr(lower(announcement.headline), lower(:q)) > 0`,
      { q: query.q },
    )?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: 20 });
  const items = database.all<Announcement>(
    `${select}
  WHERE instr(lower(announcement.headline), lower(:q)) > 0
  ORDER BY announcement.id DESC
  LIMIT :limit OFFSET :offset`,
    { q: query.q, limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

/** Answers the new announcement's id. */
export function insertAnnouncement(database: Database, input: AnnouncementInput): number {
  const { lastId } = database.run(
    `
    INSERT INTO announcement (headline, published_on, visible_until, text)
    VALUES (:headline, :publishedOn, :visibleUntil, :text)`,
    { ...input },
  );
  return lastId;
}
