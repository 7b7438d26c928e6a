// The first people: those whom visitors can look around as, and those who own some of the first records.
import type { Database } from '../../server/db.ts';
import { hashDemoPassword } from './demo.ts';

/** In the order of their ids, which start at 1. Only demo people have a password; nobody can sign in as the others. */
const people = [
  {
    name: 'Ada Brook',
    email: 'ada.brook@example.com',
    role: 'Cook',
    phone: '+1 416 555 0120',
    address: '12 Maple Street',
    bio: 'Early riser, keen walker, slow cook.',
    joinedDaysAgo: 60,
    isDemo: true,
  },
  {
    name: 'Ben Osei',
    email: 'ben@example.com',
    role: 'Cook',
    phone: '+1 416 555 0127',
    address: '21 Harbour Road',
    bio: 'Happy to help newcomers find their way.',
    joinedDaysAgo: 103,
    isDemo: false,
  },
  {
    name: 'Cleo Marsh',
    email: 'cleo@example.com',
    role: 'Cook',
    phone: '+1 416 555 0134',
    address: '30 Mill Lane',
    bio: 'Here for the good company.',
    joinedDaysAgo: 146,
    isDemo: false,
  },
  {
    name: 'Dina Rao',
    email: 'dina@example.com',
    role: 'Moderator',
    phone: '+1 416 555 0141',
    address: '39 Station Road',
    bio: 'Likes things that are well made and last.',
    joinedDaysAgo: 189,
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
