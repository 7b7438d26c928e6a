// The first people: the demo user, and those who own some of the first records.
import type { Database } from '../../server/db.ts';
import { hashedDemoPassword } from './demo.ts';

/** In the order of their ids, which start at 1 with the demo user. The others have no password: nobody can sign in as them. */
const people = [
  { name: 'Sam Rivera', email: 'sam@example.com' },
  { name: 'Kim Okafor', email: 'kim@example.com' },
  { name: 'Jo Lindqvist', email: 'jo@example.com' },
];

export function seedUsers(database: Database, now: Date) {
  if (database.get('SELECT id FROM user LIMIT 1')) return;
  for (const [index, person] of people.entries()) {
    const isDemo = index === 0;
    database.run(
      `INSERT INTO user (name, email, password_hash, is_demo, created_at)
       VALUES (:name, :email, :passwordHash, :isDemo, :createdAt)`,
      {
        ...person,
        passwordHash: isDemo ? hashedDemoPassword : null,
        isDemo: isDemo ? 1 : 0,
        createdAt: now.toISOString(),
      },
    );
  }
}
