import { rolesOf } from '../audience.ts';
import { duplicatesBy } from '../duplicates.ts';
import { checkAudience, checkField, checkRoles, checkSignIn, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';

export function checkBoard(feature: FeatureOf<'board'>, blueprint: Blueprint, path: string, add: Add): void {
  if (!blueprint.features.some((other) => other.kind === 'workflow' && other.entity === feature.entity))
    add(path, `The statuses of ${feature.entity} do not move.`, 'Add a workflow for it.');
}

export function checkAssignment(
  feature: FeatureOf<'assignment'>,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  checkAudience(feature.by, entity, blueprint, path, add);
  checkRoles(feature.to, blueprint, path, add);
  if (!has(blueprint, 'catalogue', feature.entity))
    add(path, `There is no list of ${feature.entity}.`, 'Add a catalogue of it.');
}

export function checkStock(
  feature: FeatureOf<'stock'>,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  checkAudience(feature.by, entity, blueprint, path, add);
  checkField(entity, feature.quantity, ['integer'], path, add);
  if (feature.reorderAt !== undefined) checkField(entity, feature.reorderAt, ['integer'], path, add);
  if (blueprint.features.some((other) => other.kind === 'stock' && other.id !== feature.id))
    add(path, 'There is already a stock.', 'Keep one kind of records in stock.');
  if (!has(blueprint, 'catalogue', feature.entity))
    add(path, `There is no list of ${feature.entity}.`, 'Add a catalogue of it.');
}

export function checkWorkflow(
  feature: FeatureOf<'workflow'>,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  checkField(entity, feature.field, ['choice'], path, add);
  const field = entity?.fields.find((one) => one.name === feature.field);
  if (field?.required === false) add(path, 'A record could be without a status.', `Make "${field.name}" required.`);
  for (const transition of duplicatesBy(feature.transitions, (one) => one.action.toLowerCase()))
    add(`${path} › ${transition.action}`, 'Another transition has the same button.', 'Name each button differently.');
  for (const { action, from, to, by } of feature.transitions) {
    for (const status of [...from, to])
      if (field !== undefined && !field.options?.includes(status))
        add(`${path} › ${action}`, `"${status}" is none of the options of ${field.name}.`, 'Name one of its options.');
    if (from.includes(to)) add(`${path} › ${action}`, 'It leads nowhere.', 'Lead it to another status.');
    checkAudience(by, entity, blueprint, `${path} › ${action}`, add);
  }
  if (feature.queue !== undefined && feature.transitions.every(({ by }) => rolesOf(by).length === 0))
    add(`${path} › queue`, 'Nobody in particular decides.', 'Give a transition to a role, or leave the queue out.');
}
