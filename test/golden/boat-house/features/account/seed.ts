// The first people: those whom visitors can look around as, and those who own some of the first records.
import type { Database } from '../../server/db.ts';
import { hashedDemoPassword } from './demo.ts';

/** In the order of their ids, which start at 1. Only demo people have a password; nobody can sign in as the others. */
const people = [
  { name: 'Nell Marsh', email: 'nell@example.com', role: 'Guest', isDemo: true },
  { name: 'Ben Okoro', email: 'ben@example.com', role: 'Warden', isDemo: true },
];

export function seedUsers(database: Database, now: Date) {
  if (database.get('SELECT id FROM user LIMIT 1')) return;
  for (const { isDemo, ...person } of people) {
    database.run(
      `INSERT INTO user (name, email, role, password_hash, is_demo, created_at)
       VALUES (:name, :email, :role, :passwordHash, :isDemo, :createdAt)`,
      {
        ...person,
        passwordHash: isDemo ? hashedDemoPassword : null,
        isDemo: isDemo ? 1 : 0,
        createdAt: now.toISOString(),
      },
    );
  }
}
