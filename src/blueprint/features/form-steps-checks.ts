import { duplicatesBy } from '../duplicates.ts';
import type { Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';

export function checkFormSteps(
  feature: FeatureOf<'form-steps'>,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  if (!blueprint.features.some((other) => other.kind === 'create' && other.entity === feature.entity))
    add(path, `Nobody adds records of ${feature.entity}.`, 'Add a create feature of it.');
  const names = feature.steps.flatMap(({ fields }) => fields);
  for (const name of names) {
    if (entity && !entity.fields.some((field) => field.name === name))
      add(path, `${entity.name} has no field "${name}".`, 'Name one of its fields.');
  }
  for (const name of duplicatesBy(names, (one) => one))
    add(path, `The field "${name}" is in two steps.`, 'Let each field stand in one step.');
  if (entity && !feature.steps[0]?.fields.includes(entity.titleField))
    add(path, `The first step does not ask for "${entity.titleField}".`, 'Begin with what heads the record.');
}
