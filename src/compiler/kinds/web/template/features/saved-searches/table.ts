import type { Database } from '../../server/db.ts';
import type { SavedSearch } from './saved-search.ts';

const columns = 'id, list, name, query, saved_at AS savedAt';

/** The latest first. */
export function listSavedSearches(database: Database, userId: number): SavedSearch[] {
  return database.all(`SELECT ${columns} FROM saved_search WHERE user_id = ? ORDER BY saved_at DESC, id DESC`, [
    userId,
  ]);
}

type NewSearch = Pick<SavedSearch, 'list' | 'name' | 'query' | 'savedAt'>;

/** One of the same name on the same list is replaced. */
export function saveSearch(database: Database, userId: number, search: NewSearch): SavedSearch | undefined {
  database.run(
    `INSERT INTO saved_search (user_id, list, name, query, saved_at) VALUES (:userId, :list, :name, :query, :savedAt)
     ON CONFLICT (user_id, list, name) DO UPDATE SET query = excluded.query, saved_at = excluded.saved_at`,
    { userId, ...search },
  );
  return database.get(`SELECT ${columns} FROM saved_search WHERE user_id = ? AND list = ? AND name = ?`, [
    userId,
    search.list,
    search.name,
  ]);
}

/** Answers whether the person had such a search. */
export function deleteSavedSearch(database: Database, userId: number, id: number): boolean {
  return database.run('DELETE FROM saved_search WHERE id = ? AND user_id = ?', [id, userId]).changes > 0;
}
