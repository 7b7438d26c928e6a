import type { Database } from '../../server/db.ts';
import type { Person } from './person.ts';

/** What others may see of a person. */
export const personColumns = `user.id, user.name, user.role, user.bio, user.picture_changed_at AS pictureChangedAt,
  user.created_at AS memberSince`;

const mostShown = 200;

/** Those whose name or words about themselves contain `query`, in the order of their names. */
export function listPeople(database: Database, query: string): Person[] {
  return database.all(
    `SELECT ${personColumns} FROM user
     WHERE is_active = 1 AND (instr(lower(name), lower(:query)) > 0 OR instr(lower(coalesce(bio, '')), lower(:query)) > 0)
     ORDER BY name COLLATE NOCASE LIMIT ${mostShown}`,
    { query },
  );
}

export function findPerson(database: Database, id: number): Person | undefined {
  return database.get(`SELECT ${personColumns} FROM user WHERE id = ? AND is_active = 1`, [id]);
}
