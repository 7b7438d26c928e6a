import { checkField, has, type Add } from '../feature-checks.ts';
import { duplicatesBy } from '../duplicates.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';

export function checkMap(
  { layers }: FeatureOf<'map'>,
  entityOf: (name: string) => Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  for (const { entity: name, category, address } of layers) {
    const entity = entityOf(name);
    if (category !== undefined) checkField(entity, category, ['choice'], path, add);
    if (address !== undefined) checkField(entity, address, ['text', 'long-text'], path, add);
    if (entity && !has(blueprint, 'catalogue', name))
      add(path, `Records of ${name} have no page that a pin could lead to.`, 'Add a catalogue of it.');
  }
  for (const { entity } of duplicatesBy(layers, (one) => one.entity))
    add(path, `${entity} stands on the map twice.`, 'Keep one layer of it.');
}
