import { duplicatesBy } from '../duplicates.ts';
import { checkField, countable, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';

export function checkLive(
  { series }: FeatureOf<'live'>,
  entityOf: (name: string) => Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  for (const { entity: name, field } of series) {
    const entity = entityOf(name);
    checkField(entity, field, countable, path, add);
    if (entity && !has(blueprint, 'catalogue', name))
      add(path, `There is no list of ${name} whose values could move.`, 'Add a catalogue of it.');
  }
  for (const { entity } of duplicatesBy(series, (one) => one.entity))
    add(path, `Two figures of ${entity} move.`, 'Keep one of them.');
}
