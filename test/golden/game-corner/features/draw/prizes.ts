// The prizes as the wheel needs them.
import type { Database } from '../../server/db.ts';
import type { DrawPrize } from './draw.ts';

/** Null for as often as people like. */
export const spinsPerDay: number | null = 20;

export function listPrizes(database: Database): DrawPrize[] {
  return database.all<DrawPrize>('SELECT id, name AS title, quantity AS left FROM prize ORDER BY id DESC LIMIT 12');
}

/** One fewer is left. */
export function takePrize(database: Database, id: number) {
  database.run('UPDATE prize SET quantity = quantity - 1 WHERE id = ? AND quantity > 0', [id]);
}
