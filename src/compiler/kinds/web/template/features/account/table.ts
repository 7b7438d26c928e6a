// The people who have an account.
import type { Database } from '../../server/db.ts';
import type { Role } from './roles.ts';
import type { DemoPerson, User } from './user.ts';

type UserRow = Omit<User, 'isDemo'> & { isDemo: number };

const columns = `user.id, user.name, user.email, user.role, user.phone, user.address, user.bio,
  user.picture_changed_at AS pictureChangedAt, user.created_at AS memberSince, user.is_demo AS isDemo`;

export function findUser(database: Database, id: number): User | null {
  return toUser(database.get<UserRow>(`SELECT ${columns} FROM user WHERE id = ?`, [id]));
}

export function findUserByEmail(database: Database, email: string): User | null {
  return toUser(database.get<UserRow>(`SELECT ${columns} FROM user WHERE email = ?`, [email]));
}

/** The one that a first-time visitor looks around as. */
export function findDemoUser(database: Database): User | null {
  return toUser(
    database.get<UserRow>(`SELECT ${columns} FROM user WHERE is_demo = 1 AND is_active = 1 ORDER BY id LIMIT 1`),
  );
}

export function listDemoPeople(database: Database): DemoPerson[] {
  return database.all('SELECT id, name, email, role FROM user WHERE is_demo = 1 AND is_active = 1 ORDER BY id');
}

/** The user whose session has this token hash and has not run out at `now`. */
export function findUserBySession(database: Database, tokenHash: string, now: Date): User | null {
  return toUser(
    database.get<UserRow>(
      `SELECT ${columns} FROM session JOIN user ON user.id = session.user_id
       WHERE session.token_hash = ? AND session.expires_at > ? AND user.is_active = 1`,
      [tokenHash, now.toISOString()],
    ),
  );
}

export function isActive(database: Database, userId: number): boolean {
  return database.get('SELECT 1 FROM user WHERE id = ? AND is_active = 1', [userId]) !== undefined;
}

export function findPasswordHash(database: Database, userId: number): string | null {
  const row = database.get<{ hash: string | null }>('SELECT password_hash AS hash FROM user WHERE id = ?', [userId]);
  return row?.hash ?? null;
}

interface NewUser {
  name: string;
  email: string;
  role: Role;
  passwordHash: string;
}

export function insertUser(database: Database, user: NewUser): number {
  const { lastId } = database.run(
    `INSERT INTO user (name, email, role, password_hash, created_at)
     VALUES (:name, :email, :role, :passwordHash, :createdAt)`,
    { ...user, createdAt: new Date().toISOString() },
  );
  return lastId;
}

type Profile = Pick<User, 'name' | 'email' | 'phone' | 'address' | 'bio'>;

export function updateProfile(database: Database, id: number, profile: Profile) {
  database.run(
    `UPDATE user SET name = :name, email = :email, phone = :phone, address = :address, bio = :bio WHERE id = :id`,
    { id, ...profile },
  );
}

/** A JPEG in base64, or null for none. */
export function updatePicture(database: Database, id: number, picture: string | null) {
  const changedAt = picture === null ? null : new Date().toISOString();
  database.run('UPDATE user SET picture = ?, picture_changed_at = ? WHERE id = ?', [picture, changedAt, id]);
}

export function findPicture(database: Database, id: number): string | null {
  return database.get<{ picture: string | null }>('SELECT picture FROM user WHERE id = ?', [id])?.picture ?? null;
}

/** With all that belongs to the person. False when something of it is still needed by records of others. */
export function deleteUser(database: Database, id: number): boolean {
  try {
    return database.run('DELETE FROM user WHERE id = ?', [id]).changes > 0;
  } catch (error) {
    if (error instanceof Error && error.message.includes('FOREIGN KEY')) return false;
    throw error;
  }
}

export function updatePassword(database: Database, id: number, passwordHash: string) {
  database.run('UPDATE user SET password_hash = ? WHERE id = ?', [passwordHash, id]);
}

function toUser(row: UserRow | undefined): User | null {
  return row ? { ...row, isDemo: row.isDemo === 1 } : null;
}
