// How the first people are tied to each other.
import type { Database } from '../../server/db.ts';
import { followedPeople } from '../feed/following-people.ts';
import { type FirstFriends, insertFriends } from '../friends/first-friends.ts';
import { type FirstInvitation, insertInvitations } from '../invitations/first-invitations.ts';
import { type FirstMark, insertMarks } from '../marks/first-marks.ts';

/** People by their ids. */
const friends: FirstFriends = { friends: [[1, 2]], requests: [[3, 1]] };
const follows: readonly FirstMark[] = [{ record: 2, by: [1, 3] }];
const invitations: readonly FirstInvitation[] = [
  { inviterId: 1, email: 'noor@example.com', daysAgo: 3, joinedId: null },
];

export function seedPeople(database: Database, now: Date) {
  insertFriends(database, friends, now);
  insertMarks(database, followedPeople, follows, now);
  insertInvitations(database, invitations, now);
}
