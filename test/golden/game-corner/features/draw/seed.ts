// The first winnings: the first people have won some of the prizes already.
import type { Database } from '../../server/db.ts';
import { insertWinning } from './table.ts';

/** By position of their winner, with the id and title of the prize. */
const winnings = [
  { winner: 0, prizeId: 5, title: 'Enamel mug', daysAgo: 1 },
  { winner: 1, prizeId: 4, title: 'Wooden puzzle', daysAgo: 3 },
  { winner: 2, prizeId: 3, title: 'Box of tea', daysAgo: 5 },
  { winner: 0, prizeId: 2, title: 'Games evening for two', daysAgo: 7 },
  { winner: 4, prizeId: 1, title: 'Deck of cards', daysAgo: 9 },
];

export function seedWinnings(database: Database, now: Date) {
  const people = database.all<{ id: number }>('SELECT id FROM user ORDER BY id').map(({ id }) => id);
  for (const { winner, prizeId, title, daysAgo } of winnings) {
    const userId = people[winner % Math.max(1, people.length)];
    const wonAt = new Date(now.getTime() - daysAgo * 86_400_000 - winner * 5_400_000).toISOString();
    if (userId !== undefined) insertWinning(database, userId, { id: prizeId, title, left: null }, wonAt);
  }
}
