import { duplicatesBy } from '../duplicates.ts';
import { checkRoles, type Add } from '../feature-checks.ts';
import type { Blueprint, FeatureOf } from '../schema.ts';
import { administrator } from '../shapes.ts';

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

export function checkAdmin(blueprint: Blueprint, path: string, add: Add): void {
  const account = blueprint.features.find((one) => one.kind === 'account');
  if (account === undefined) add(path, 'Nobody can sign in as an administrator.', 'Add an account feature.');
  checkRoles([administrator], blueprint, path, add);
  const people = account === undefined ? [] : [account.demoUser, ...account.people];
  if (account !== undefined && !people.some((person) => person.role === administrator))
    add(path, 'None of the seed people is an administrator.', `Give one of them the role "${administrator}".`);
}
