import { randomBytes } from 'node:crypto';
import type { Database } from '../../server/db.ts';
import type { Invitation, OpenInvitation } from './invitation.ts';

export function listInvitations(database: Database, userId: number): Invitation[] {
  return database.all(
    `SELECT invitation.id, invitation.email, token, invitation.created_at AS createdAt, joined_id AS joinedId,
       user.name AS joinedName
     FROM invitation LEFT JOIN user ON user.id = joined_id
     WHERE inviter_id = ? ORDER BY invitation.created_at DESC, invitation.id DESC`,
    [userId],
  );
}

interface NewInvitation {
  inviterId: number;
  email: string;
  createdAt: string;
}

/** Inviting an address again keeps its link. */
export function insertInvitation(database: Database, invitation: NewInvitation): number {
  database.run(
    `INSERT INTO invitation (inviter_id, email, token, created_at) VALUES (:inviterId, :email, :token, :createdAt)
     ON CONFLICT DO NOTHING`,
    { ...invitation, token: randomBytes(12).toString('base64url') },
  );
  const { inviterId, email } = invitation;
  const row = database.get<{ id: number }>('SELECT id FROM invitation WHERE inviter_id = ? AND email = ?', [
    inviterId,
    email,
  ]);
  return row?.id ?? 0;
}

/** Answers whether there was such an open invitation. */
export function withdrawInvitation(database: Database, id: number, inviterId: number): boolean {
  const { changes } = database.run('DELETE FROM invitation WHERE id = ? AND inviter_id = ? AND joined_id IS NULL', [
    id,
    inviterId,
  ]);
  return changes > 0;
}

export function findOpenInvitation(
  database: Database,
  token: string,
): (OpenInvitation & { id: number; inviterId: number }) | undefined {
  return database.get(
    `SELECT invitation.id, inviter_id AS inviterId, user.name AS inviterName, invitation.email
     FROM invitation JOIN user ON user.id = inviter_id WHERE token = ? AND joined_id IS NULL`,
    [token],
  );
}

export function markJoined(database: Database, id: number, userId: number) {
  database.run('UPDATE invitation SET joined_id = ? WHERE id = ?', [userId, id]);
}
