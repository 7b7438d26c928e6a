// The first people: those whom visitors can look around as, and those who own some of the first records.
import type { Database } from '../../server/db.ts';
import { hashDemoPassword } from './demo.ts';

/** In the order of their ids, which start at 1. Only demo people have a password; nobody can sign in as the others. */
const people = [
  {
    name: 'Lea Stein',
    email: 'lea@example.com',
    role: 'Member',
    phone: '+1 416 555 0120',
    address: '12 Maple Street',
    bio: 'Early riser, keen walker, slow cook.',
    joinedDaysAgo: 60,
    isDemo: true,
  },
];

export function seedUsers(database: Database, now: Date) {
  if (database.get('SELECT id FROM user LIMIT 1')) return;
  const demoPasswordHash = hashDemoPassword();
  for (const { isDemo, joinedDaysAgo, ...person } of people) {
    database.run(
      `INSERT INTO user (name, email, role, phone, address, bio, password_hash, is_demo, created_at)
       VALUES (:name, :email, :role, :phone, :address, :bio, :passwordHash, :isDemo, :createdAt)`,
      {
        ...person,
        passwordHash: isDemo ? demoPasswordHash : null,
        isDemo: isDemo ? 1 : 0,
        createdAt: new Date(now.getTime() - joinedDaysAgo * 86_400_000).toISOString(),
      },
    );
  }
}
