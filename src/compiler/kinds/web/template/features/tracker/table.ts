// Items and what was logged for them.
import type { Database } from '../../server/db.ts';
import type { Item } from './model.ts';
import type { Entry } from './progress.ts';

type ItemRow = Omit<Item, 'isLimit'> & { isLimit: number };

const columns = 'id, name, kind, unit, target, is_limit AS isLimit, ends_on AS endsOn';

export function listItems(database: Database, userId: number): Item[] {
  return database
    .all<ItemRow>(`SELECT ${columns} FROM tracker_item WHERE user_id = ? ORDER BY id`, [userId])
    .map((row) => ({ ...row, isLimit: row.isLimit === 1 }));
}

/** Null when it is somebody else's. */
export function findItem(database: Database, id: number, userId: number): Item | null {
  return listItems(database, userId).find((item) => item.id === id) ?? null;
}

export function insertItem(database: Database, userId: number, { isLimit, ...item }: Omit<Item, 'id'>): number {
  return database.run(
    `INSERT INTO tracker_item (user_id, name, kind, unit, target, is_limit, ends_on)
     VALUES (:userId, :name, :kind, :unit, :target, :isLimit, :endsOn)`,
    { userId, ...item, isLimit: isLimit ? 1 : 0 },
  ).lastId;
}

export function updateItem(database: Database, id: number, { isLimit, ...item }: Omit<Item, 'id'>) {
  database.run(
    `UPDATE tracker_item SET name = :name, kind = :kind, unit = :unit, target = :target, is_limit = :isLimit,
       ends_on = :endsOn WHERE id = :id`,
    { id, ...item, isLimit: isLimit ? 1 : 0 },
  );
}

export function deleteItem(database: Database, id: number) {
  database.run('DELETE FROM tracker_item WHERE id = ?', [id]);
}

export function listEntries(database: Database, itemId: number): Entry[] {
  return database.all<Entry>('SELECT date, amount, note FROM tracker_entry WHERE item_id = ? ORDER BY date', [itemId]);
}

export function saveEntry(database: Database, itemId: number, { date, amount, note }: Entry) {
  database.run(
    `INSERT INTO tracker_entry (item_id, date, amount, note) VALUES (?, ?, ?, ?)
     ON CONFLICT (item_id, date) DO UPDATE SET amount = excluded.amount, note = excluded.note`,
    [itemId, date, amount, note],
  );
}

export function deleteEntry(database: Database, itemId: number, date: string) {
  database.run('DELETE FROM tracker_entry WHERE item_id = ? AND date = ?', [itemId, date]);
}
