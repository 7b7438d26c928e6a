/** What the checks of features share: each adds an issue that names the path and the mend. */
import { isForOwner, rolesOf } from './audience.ts';
import type { Audience, Blueprint, Entity, FieldType } from './schema.ts';

export type Add = (path: string, message: string, fix: string) => void;

export const countable: readonly FieldType[] = ['integer', 'number', 'money', 'percent', 'rating'];

export function checkFields(
  entity: Entity | undefined,
  names: readonly string[],
  allowed: readonly FieldType[],
  path: string,
  add: Add,
): void {
  for (const name of names) checkField(entity, name, allowed, path, add);
}

export function checkField(
  entity: Entity | undefined,
  name: string,
  allowed: readonly FieldType[],
  path: string,
  add: Add,
): void {
  if (entity === undefined) return;
  const field = entity.fields.find((one) => one.name === name);
  if (field === undefined) add(path, `${entity.name} has no field "${name}".`, 'Name one of its fields.');
  else if (!allowed.includes(field.type))
    add(
      path,
      `The field "${name}" is ${field.type}, which this cannot work with.`,
      `Name a field of type ${allowed.join(', ')}.`,
    );
}

export function checkSignIn(isNeeded: boolean, blueprint: Blueprint, path: string, add: Add): void {
  if (isNeeded && !blueprint.features.some((feature) => feature.kind === 'account'))
    add(path, 'This needs a signed-in person, but nobody can sign in.', 'Add an account feature.');
}

/** Somebody can sign in where that is needed, the roles exist, and records have an owner where one is meant. */
export function checkAudience(
  audience: Audience,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  if (isForOwner(audience) && entity?.owned === false)
    add(path, 'Its owner may do this, but the records have none.', 'Make the entity owned or let others do it.');
  checkSignIn(audience !== 'anyone', blueprint, path, add);
  checkRoles(rolesOf(audience), blueprint, path, add);
}

export function checkRoles(roles: readonly string[], blueprint: Blueprint, path: string, add: Add): void {
  const account = blueprint.features.find((feature) => feature.kind === 'account');
  for (const role of roles) {
    if (account !== undefined && !(account.roles ?? []).includes(role))
      add(path, `Nobody can be "${role}".`, 'Name a role of the account feature, or add it there.');
  }
}

export function has(blueprint: Blueprint, kind: 'caseload' | 'catalogue' | 'mine', entity: string): boolean {
  return blueprint.features.some((feature) => feature.kind === kind && feature.entity === entity);
}

/** Roles that read something have to be roles of the product. */
export function checkReaders(readers: readonly string[], blueprint: Blueprint, path: string, add: Add): void {
  const account = blueprint.features.find((feature) => feature.kind === 'account');
  const roles = account?.kind === 'account' ? (account.roles ?? []) : [];
  for (const reader of readers) {
    if (!roles.includes(reader))
      add(path, `Nobody can have the role "${reader}".`, 'Name a role of the account feature, or nobody.');
  }
}
