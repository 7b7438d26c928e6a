import { checkSignIn, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity } from '../schema.ts';

export function checkUpload(
  entities: readonly (Entity | undefined)[],
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  for (const entity of entities)
    if (entity !== undefined && !has(blueprint, 'catalogue', entity.name) && !has(blueprint, 'mine', entity.name))
      add(path, `Records of ${entity.name} have no page to attach files to.`, 'Add a catalogue of it.');
}
