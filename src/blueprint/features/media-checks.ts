import { checkField, checkSignIn, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';

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

export function checkPlayer(
  { link, counts }: FeatureOf<'player'>,
  entity: Entity | undefined,
  path: string,
  add: Add,
): void {
  if (link !== undefined) checkField(entity, link, ['audio-link', 'video-link'], path, add);
  if (counts !== undefined) checkField(entity, counts, ['integer'], path, add);
}
