// Invitations that a product opens with; people by their ids.
import type { Database } from '../../server/db.ts';
import { insertInvitation, markJoined } from './table.ts';

export interface FirstInvitation {
  inviterId: number;
  email: string;
  daysAgo: number;
  joinedId: number | null;
}

export function insertInvitations(database: Database, invitations: readonly FirstInvitation[], now: Date) {
  for (const { inviterId, email, daysAgo, joinedId } of invitations) {
    const createdAt = new Date(now.getTime() - daysAgo * 86_400_000).toISOString();
    const id = insertInvitation(database, { inviterId, email, createdAt });
    if (joinedId !== null) markJoined(database, id, joinedId);
  }
}
