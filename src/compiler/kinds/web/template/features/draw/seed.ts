// The first winnings: the first people have won some of the prizes already.
import type { Database } from '../../server/db.ts';
import { insertWinning } from './table.ts';

/** By position of their winner, with the id and title of the prize. */
const winnings: readonly { winner: number; prizeId: number; title: string; daysAgo: number }[] = [];

export function seedWinnings(database: Database, now: Date) {
  const people = database.all<{ id: number }>('SELECT id FROM user ORDER BY id').map(({ id }) => id);
  for (const { winner, prizeId, title, daysAgo } of winnings) {
    const userId = people[winner % Math.max(1, people.length)];
    const wonAt = new Date(now.getTime() - daysAgo * 86_400_000 - winner * 5_400_000).toISOString();
    if (userId !== undefined) insertWinning(database, userId, { id: prizeId, title, left: null }, wonAt);
  }
}
