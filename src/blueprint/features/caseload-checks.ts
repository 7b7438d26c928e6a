import { checkReaders, checkSignIn, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';
import { caseloadRoles } from '../caseload-roles.ts';

export function checkCaseload(
  feature: FeatureOf<'caseload'>,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  checkReaders([...feature.roles, ...(feature.through?.roles ?? [])], blueprint, path, add);
  checkPeople(feature, blueprint, path, add);
  checkThrough(feature, entity, blueprint, path, add);
  if (entity !== undefined && !has(blueprint, 'mine', entity.name))
    add(path, `Nobody finds their own ${entity.name} again.`, 'Add a page of the person’s own records.');
  if (has(blueprint, 'catalogue', feature.entity))
    add(path, `Everybody sees all of ${feature.entity} already.`, 'Drop the catalogue of it, or this page.');
}

/** Somebody can show it. */
function checkPeople(feature: FeatureOf<'caseload'>, { features }: Blueprint, path: string, add: Add): void {
  if (feature.roles.length === 0 && feature.through === undefined)
    add(path, 'Nobody may see it.', 'Name roles, or the relation through which people see it.');
  const account = features.find((other) => other.kind === 'account');
  const people = account ? [account.demoUser, ...account.people] : [];
  const roles = caseloadRoles(feature);
  if (roles.length > 0 && !people.some(({ role }) => role !== undefined && roles.includes(role)))
    add(path, 'None of the first people may see it.', 'Give one of them a role that it names.');
}

function checkThrough(
  { through }: FeatureOf<'caseload'>,
  entity: Entity | undefined,
  { entities }: Blueprint,
  path: string,
  add: Add,
): void {
  if (through === undefined || entity === undefined) return;
  const field = entity.fields.find(({ name }) => name === through.field);
  const target = entities.find(({ name }) => field?.type === 'relation' && name === field.target);
  if (target === undefined)
    add(`${path} › through`, `"${through.field}" of ${entity.name} points at nothing.`, 'Name one of its relations.');
  else if (!target.owned)
    add(`${path} › through`, `Records of ${target.name} belong to nobody.`, 'Make that entity owned.');
}
