// Friendships that a product opens with; people by their ids.
import type { Database } from '../../server/db.ts';
import { askForFriendship, befriend } from './table.ts';

export interface FirstFriends {
  friends: readonly (readonly [number, number])[];
  /** Who asks whom. */
  requests: readonly (readonly [number, number])[];
}

export function insertFriends(database: Database, { friends, requests }: FirstFriends, now: Date) {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
  for (const [index, [userId, otherId]] of friends.entries())
    befriend(database, { userId, otherId }, daysAgo(20 + index * 9));
  for (const [index, [userId, otherId]] of requests.entries())
    askForFriendship(database, { userId, otherId }, daysAgo(1 + index));
}
