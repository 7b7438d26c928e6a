// The people who have an account.
import type { Database } from '../../server/db.ts';
import type { User } from './user.ts';

interface UserRow {
  id: number;
  name: string;
  email: string;
  isDemo: number;
}

const columns = 'user.id, user.name, user.email, user.is_demo AS isDemo';

export function findUser(database: Database, id: number): User | null {
  return toUser(database.get<UserRow>(`SELECT ${columns} FROM user WHERE id = ?`, [id]));
}

export function findUserByEmail(database: Database, email: string): User | null {
  return toUser(database.get<UserRow>(`SELECT ${columns} FROM user WHERE email = ?`, [email]));
}

export function findDemoUser(database: Database): User | null {
  return toUser(database.get<UserRow>(`SELECT ${columns} FROM user WHERE is_demo = 1`));
}

/** The user whose session has this token hash and has not run out at `now`. */
export function findUserBySession(database: Database, tokenHash: string, now: Date): User | null {
  return toUser(
    database.get<UserRow>(
      `SELECT ${columns} FROM session JOIN user ON user.id = session.user_id
       WHERE session.token_hash = ? AND session.expires_at > ?`,
      [tokenHash, now.toISOString()],
    ),
  );
}

export function findPasswordHash(database: Database, userId: number): string | null {
  const row = database.get<{ hash: string | null }>('SELECT password_hash AS hash FROM user WHERE id = ?', [userId]);
  return row?.hash ?? null;
}

export function insertUser(database: Database, user: { name: string; email: string; passwordHash: string }): number {
  const { lastId } = database.run(
    'INSERT INTO user (name, email, password_hash, created_at) VALUES (:name, :email, :passwordHash, :createdAt)',
    { ...user, createdAt: new Date().toISOString() },
  );
  return lastId;
}

export function updateProfile(database: Database, id: number, profile: { name: string; email: string }) {
  database.run('UPDATE user SET name = :name, email = :email WHERE id = :id', { id, ...profile });
}

export function updatePassword(database: Database, id: number, passwordHash: string) {
  database.run('UPDATE user SET password_hash = ? WHERE id = ?', [passwordHash, id]);
}

function toUser(row: UserRow | undefined): User | null {
  return row ? { ...row, isDemo: row.isDemo === 1 } : null;
}
