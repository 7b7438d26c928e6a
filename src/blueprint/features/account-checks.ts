import { duplicatesBy } from '../duplicates.ts';
import type { Add } from '../feature-checks.ts';
import type { FeatureOf } from '../schema.ts';

export function checkAccount(feature: FeatureOf<'account'>, path: string, add: Add): void {
  const roles = feature.roles ?? [];
  const known = (role: string, below: string) => {
    if (!roles.includes(role))
      add(path + below, `"${role}" is none of the account's roles.`, 'Name one of its roles, or add it to them.');
  };
  for (const role of duplicatesBy(roles, (one) => one.toLowerCase()))
    add(`${path} › roles`, `The role "${role}" is named twice.`, 'Name each role once.');
  for (const person of [feature.demoUser, ...feature.people])
    if (person.role !== undefined) known(person.role, ` › ${person.name}`);
  for (const role of feature.openRoles ?? []) known(role, ' › openRoles');
  for (const person of duplicatesBy([feature.demoUser, ...feature.people], (one) => one.email.toLowerCase()))
    add(
      `${path} › ${person.name}`,
      'Another person has the same address.',
      'Give each person an address of their own.',
    );
}
