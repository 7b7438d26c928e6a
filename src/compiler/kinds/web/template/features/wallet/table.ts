import type { Database } from '../../server/db.ts';
import type { WalletAnswer, WalletEntry } from './wallet.ts';

const mostShown = 200;

export function balanceOf(database: Database, userId: number): number {
  return (
    database.get<{ balance: number }>(
      'SELECT coalesce(sum(amount), 0) AS balance FROM wallet_entry WHERE user_id = ?',
      [userId],
    )?.balance ?? 0
  );
}

/** The latest first, each with the balance after it. */
export function listEntries(database: Database, userId: number): WalletEntry[] {
  return database.all(
    `SELECT id, reason, amount, made_at AS madeAt, sum(amount) OVER (ORDER BY made_at, id) AS balance
     FROM wallet_entry WHERE user_id = ? ORDER BY made_at DESC, id DESC LIMIT ${mostShown}`,
    [userId],
  );
}

interface NewEntry {
  userId: number;
  reason: string;
  amount: number;
  madeAt: string;
}

export function insertEntry(database: Database, entry: NewEntry) {
  database.run(
    'INSERT INTO wallet_entry (user_id, reason, amount, made_at) VALUES (:userId, :reason, :amount, :madeAt)',
    { ...entry },
  );
}

/** Everybody but the person, by name. */
export function listOthers(database: Database, userId: number): WalletAnswer['people'] {
  return database.all('SELECT id, name FROM user WHERE id <> ? AND is_active = 1 ORDER BY name LIMIT 500', [userId]);
}
