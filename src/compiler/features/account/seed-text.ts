import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { seedPeople } from './seed-people.ts';

/** `features/account/seed.ts`: the people that a product opens with; seed records refer to them by position. */
export function seedText(account: FeatureOf<'account'>): string {
  const lines = seedPeople(account).map(
    ({ name, email, role, isDemo }) =>
      `{ name: ${literal(name)}, email: ${literal(email)}, role: ${literal(role)}, isDemo: ${isDemo} },`,
  );
  const body = code`
/** In the order of their ids, which start at 1. Only demo people have a password; nobody can sign in as the others. */
const people = [
${lines}
];

export function seedUsers(database: ${useType('server/db.ts', 'Database')}, now: Date) {
  if (database.get('SELECT id FROM user LIMIT 1')) return;
  for (const { isDemo, ...person } of people) {
    database.run(
      \`INSERT INTO user (name, email, role, password_hash, is_demo, created_at)
       VALUES (:name, :email, :role, :passwordHash, :isDemo, :createdAt)\`,
      {
        ...person,
        passwordHash: isDemo ? ${use('features/account/demo.ts', 'hashedDemoPassword')} : null,
        isDemo: isDemo ? 1 : 0,
        createdAt: now.toISOString(),
      },
    );
  }
}`;
  const purpose =
    'The first people: those whom visitors can look around as, and those who own some of the first records.';
  return printModule('features/account/seed.ts', purpose, body);
}
