/** What the checks of features share: each adds an issue that names the path and the mend. */
import type { Blueprint, Entity, FieldType } from './schema.ts';

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

export function has(blueprint: Blueprint, kind: 'catalogue' | 'mine', entity: string): boolean {
  return blueprint.features.some((feature) => feature.kind === kind && feature.entity === entity);
}
