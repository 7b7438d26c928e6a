import { checkField, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';

export function checkGallery(
  { sources }: FeatureOf<'gallery'>,
  entityOf: (name: string) => Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  for (const { entity: name, group, caption } of sources) {
    const entity = entityOf(name);
    if (group !== undefined) checkField(entity, group, ['choice'], path, add);
    if (caption !== undefined) checkField(entity, caption, ['text', 'long-text'], path, add);
    if (entity && !has(blueprint, 'catalogue', name))
      add(path, `Records of ${name} have no page that a picture could lead to.`, 'Add a catalogue of it.');
  }
}
