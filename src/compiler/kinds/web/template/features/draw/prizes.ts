// The prizes as the wheel needs them.
import type { Database } from '../../server/db.ts';
import type { DrawPrize } from './draw.ts';

/** Null for as often as people like. */
export const spinsPerDay: number | null = null;

export function listPrizes(database: Database): DrawPrize[] {
  return database.all<DrawPrize>('SELECT id, name AS title, NULL AS left FROM prize ORDER BY id DESC LIMIT 12');
}

export function takePrize(_database: Database, _id: number) {}
