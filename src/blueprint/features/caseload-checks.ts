import { checkReaders, checkSignIn, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';

export function checkCaseload(
  feature: FeatureOf<'caseload'>,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  checkReaders(feature.roles, blueprint, path, add);
  const account = blueprint.features.find((other) => other.kind === 'account');
  const people = account ? [account.demoUser, ...account.people] : [];
  if (!people.some(({ role }) => role !== undefined && feature.roles.includes(role)))
    add(path, 'None of the first people may see it.', 'Give one of them a role that it names.');
  if (entity !== undefined && !has(blueprint, 'mine', entity.name))
    add(path, `Nobody finds their own ${entity.name} again.`, 'Add a page of the person’s own records.');
  if (has(blueprint, 'catalogue', feature.entity))
    add(path, `Everybody sees all of ${feature.entity} already.`, 'Drop the catalogue of it, or this page.');
}
