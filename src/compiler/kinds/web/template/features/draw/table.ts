// What people have won.
import type { Database } from '../../server/db.ts';
import type { DrawPrize, Winning } from './draw.ts';

const select = `SELECT winning.id, prize_id AS prizeId, prize_title AS prizeTitle, user.name AS winnerName, won_at AS wonAt
  FROM winning JOIN user ON user.id = user_id`;

/** The newest first. */
export function listWinningsOf(database: Database, userId: number): Winning[] {
  return database.all<Winning>(`${select} WHERE user_id = ? ORDER BY won_at DESC, winning.id DESC`, [userId]);
}

export function listLatestWinnings(database: Database): Winning[] {
  return database.all<Winning>(`${select} ORDER BY won_at DESC, winning.id DESC LIMIT 8`);
}

export function insertWinning(
  database: Database,
  userId: number,
  prize: DrawPrize,
  wonAt: string,
): Winning | undefined {
  const { lastId } = database.run(
    'INSERT INTO winning (user_id, prize_id, prize_title, won_at) VALUES (:userId, :prizeId, :title, :wonAt)',
    { userId, prizeId: prize.id, title: prize.title, wonAt },
  );
  return database.get<Winning>(`${select} WHERE winning.id = ?`, [lastId]);
}

export function countWinningsSince(database: Database, userId: number, since: string): number {
  const row = database.get<{ count: number }>(
    'SELECT count(*) AS count FROM winning WHERE user_id = ? AND won_at >= ?',
    [userId, since],
  );
  return row?.count ?? 0;
}
