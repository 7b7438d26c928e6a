import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';

/** `features/account/seed.ts`: the people that a product opens with; seed records refer to them by position. */
export function seedText({ demoUser, people }: FeatureOf<'account'>): string {
  const lines = [demoUser, ...people].map(({ name, email }) => `{ name: ${literal(name)}, email: ${literal(email)} },`);
  const body = code`
/** In the order of their ids, which start at 1 with the demo user. The others have no password: nobody can sign in as them. */
const people = [
${lines}
];

export function seedUsers(database: ${useType('server/db.ts', 'Database')}, now: Date) {
  if (database.get('SELECT id FROM user LIMIT 1')) return;
  for (const [index, person] of people.entries()) {
    const isDemo = index === 0;
    database.run(
      \`INSERT INTO user (name, email, password_hash, is_demo, created_at)
       VALUES (:name, :email, :passwordHash, :isDemo, :createdAt)\`,
      {
        ...person,
        passwordHash: isDemo ? ${use('features/account/demo.ts', 'hashedDemoPassword')} : null,
        isDemo: isDemo ? 1 : 0,
        createdAt: now.toISOString(),
      },
    );
  }
}`;
  const purpose = 'The first people: the demo user, and those who own some of the first records.';
  return printModule('features/account/seed.ts', purpose, body);
}
