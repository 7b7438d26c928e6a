// What joining by an invitation leads to.
import type { Database } from '../../server/db.ts';
import { followedPeople } from '../feed/following-people.ts';
import { befriend } from '../friends/table.ts';
import { setMark } from '../marks/table.ts';
import { notify } from '../notifications/notify.ts';

interface Pair {
  inviterId: number;
  newcomerId: number;
  newcomerName: string;
}

export function connect(database: Database, { inviterId, newcomerId, newcomerName }: Pair) {
  const now = new Date().toISOString();
  befriend(database, { userId: inviterId, otherId: newcomerId }, now);
  setMark(database, followedPeople, { recordId: inviterId, userId: newcomerId, createdAt: now });
  setMark(database, followedPeople, { recordId: newcomerId, userId: inviterId, createdAt: now });
  notify(database, inviterId, {
    kind: 'people',
    text: `${newcomerName} has come by your invitation.`,
    path: `/people/${newcomerId}`,
  });
}
