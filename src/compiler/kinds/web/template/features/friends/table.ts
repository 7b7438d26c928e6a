import type { Database } from '../../server/db.ts';
import { personColumns } from '../people/table.ts';
import type { Friends } from './friends.ts';

export function listFriends(database: Database, userId: number): Friends {
  const select = (join: string, condition: string) =>
    database.all<Friends['friends'][number]>(
      `SELECT ${personColumns} FROM friendship JOIN user ON user.id = ${join}
       WHERE user.is_active = 1 AND ${condition} ORDER BY coalesce(accepted_at, asked_at) DESC, user.id`,
      { userId },
    );
  return {
    friends: select(
      'CASE requester_id WHEN :userId THEN addressee_id ELSE requester_id END',
      'accepted_at IS NOT NULL AND :userId IN (requester_id, addressee_id)',
    ),
    received: select('requester_id', 'accepted_at IS NULL AND addressee_id = :userId'),
    sent: select('addressee_id', 'accepted_at IS NULL AND requester_id = :userId'),
  };
}

interface Pair {
  userId: number;
  otherId: number;
}

/** Answers what came of it: a request, or a friendship where the other had asked before. Asking twice changes nothing. */
export function askForFriendship(database: Database, { userId, otherId }: Pair, now: string): 'asked' | 'friends' {
  if (acceptFriendship(database, { userId, otherId }, now)) return 'friends';
  database.run(
    `INSERT INTO friendship (requester_id, addressee_id, asked_at)
     SELECT :userId, :otherId, :now
     WHERE NOT EXISTS (SELECT 1 FROM friendship WHERE requester_id = :otherId AND addressee_id = :userId)
     ON CONFLICT DO NOTHING`,
    { userId, otherId, now },
  );
  return 'asked';
}

/** Answers whether the other had asked. */
export function acceptFriendship(database: Database, { userId, otherId }: Pair, now: string): boolean {
  const { changes } = database.run(
    `UPDATE friendship SET accepted_at = :now
     WHERE requester_id = :otherId AND addressee_id = :userId AND accepted_at IS NULL`,
    { userId, otherId, now },
  );
  return changes > 0;
}

/** A request of either side, or the friendship itself; answers whether there was one. */
export function endFriendship(database: Database, { userId, otherId }: Pair): boolean {
  const { changes } = database.run(
    `DELETE FROM friendship
     WHERE (requester_id = :userId AND addressee_id = :otherId) OR (requester_id = :otherId AND addressee_id = :userId)`,
    { userId, otherId },
  );
  return changes > 0;
}

/** At once, without a question. */
export function befriend(database: Database, { userId, otherId }: Pair, now: string) {
  endFriendship(database, { userId, otherId });
  database.run(
    'INSERT INTO friendship (requester_id, addressee_id, asked_at, accepted_at) VALUES (:userId, :otherId, :now, :now)',
    { userId, otherId, now },
  );
}
