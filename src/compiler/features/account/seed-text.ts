import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { seedPeople } from './seed-people.ts';

/** `features/account/seed.ts`: the people that a product opens with; seed records refer to them by position. */
export function seedText(account: FeatureOf<'account'>): string {
  const lines = seedPeople(account).map(
    ({ name, email, role, isDemo, index }) =>
      `{ name: ${literal(name)}, email: ${literal(email)}, role: ${literal(role)}, ${detailsOf(index)}, isDemo: ${isDemo} },`,
  );
  const body = code`
/** In the order of their ids, which start at 1. Only demo people have a password; nobody can sign in as the others. */
const people = [
${lines}
];

export function seedUsers(database: ${useType('server/db.ts', 'Database')}, now: Date) {
  if (database.get('SELECT id FROM user LIMIT 1')) return;
  const demoPasswordHash = ${use('features/account/demo.ts', 'hashDemoPassword')}();
  for (const { isDemo, joinedDaysAgo, ...person } of people) {
    database.run(
      \`INSERT INTO user (name, email, role, phone, address, bio, password_hash, is_demo, created_at)
       VALUES (:name, :email, :role, :phone, :address, :bio, :passwordHash, :isDemo, :createdAt)\`,
      {
        ...person,
        passwordHash: isDemo ? demoPasswordHash : null,
        isDemo: isDemo ? 1 : 0,
        createdAt: new Date(now.getTime() - joinedDaysAgo * 86_400_000).toISOString(),
      },
    );
  }
}`;
  const purpose =
    'The first people: those whom visitors can look around as, and those who own some of the first records.';
  return printModule('features/account/seed.ts', purpose, body);
}

const streets = ['Maple Street', 'Harbour Road', 'Mill Lane', 'Station Road', 'Garden Row', 'Chapel Street'];
const bios = [
  'Early riser, keen walker, slow cook.',
  'Happy to help newcomers find their way.',
  'Here for the good company.',
  'Likes things that are well made and last.',
  'Asks many questions, answers some.',
];

/** What their profiles say about them. */
function detailsOf(index: number): string {
  const phone = `+1 416 555 01${String(20 + ((index * 7) % 80)).padStart(2, '0')}`;
  const address = `${12 + index * 9} ${streets[index % streets.length]}`;
  const bio = bios[index % bios.length] ?? '';
  return `phone: ${literal(phone)}, address: ${literal(address)}, bio: ${literal(bio)}, joinedDaysAgo: ${60 + index * 43}`;
}
