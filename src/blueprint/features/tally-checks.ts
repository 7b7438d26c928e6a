import { checkField, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';

export function checkTally(
  { entity, counted, goal }: FeatureOf<'tally'>,
  blueprint: Blueprint,
  entityOf: (name: string) => Entity | undefined,
  path: string,
  add: Add,
): void {
  const of = entityOf(counted.entity);
  checkField(of, counted.field, ['relation'], path, add);
  const target = of?.fields.find(({ name }) => name === counted.field)?.target;
  if (target !== undefined && target !== entity)
    add(path, `The field "${counted.field}" points at ${target}.`, `Name a relation field that points at ${entity}.`);
  if (goal !== undefined) checkField(entityOf(entity), goal, ['integer'], path, add);
  if (!has(blueprint, 'catalogue', entity))
    add(path, `${entity} has no list to show the count in.`, 'Add a catalogue for it.');
}
