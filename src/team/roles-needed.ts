/** Which of the thirteen roles a product needs: a small concept gets a small team. Pure. */
import type { Blueprint, FeatureKind } from '../blueprint/schema.ts';
import { type RoleName, roleNames } from '../contract/event.ts';

/** Features whose figures are worked out from records. */
const counting: ReadonlySet<FeatureKind> = new Set<FeatureKind>([
  'dashboard',
  'report',
  'tracker',
  'time-clock',
  'mixture',
  'calculator',
  'assessment',
]);

interface Reason {
  isNeeded: (blueprint: Blueprint) => boolean;
  /** Said when it is not. */
  why: string;
}

const has = ({ features }: Blueprint, ...kinds: readonly FeatureKind[]): boolean =>
  features.some(({ kind }) => kinds.includes(kind));

/** Roles that are not named here are needed by every product. */
const conditional: ReadonlyMap<RoleName, Reason> = new Map([
  [
    'Business Analyst',
    {
      isNeeded: (blueprint) => blueprint.entities.length > 0,
      why: 'it keeps no records whose rules could contradict each other',
    },
  ],
  [
    'Database Engineer',
    { isNeeded: (blueprint) => blueprint.entities.length > 0 || has(blueprint, 'account'), why: 'it stores nothing' },
  ],
  [
    'Data Scientist',
    { isNeeded: ({ features }) => features.some(({ kind }) => counting.has(kind)), why: 'it works out no figures' },
  ],
  [
    'Security Engineer',
    {
      isNeeded: (blueprint) => has(blueprint, 'account', 'create', 'edit', 'delete', 'contact', 'newsletter'),
      why: 'nobody signs in and nobody can write anything',
    },
  ],
  [
    'Performance Engineer',
    { isNeeded: (blueprint) => has(blueprint, 'catalogue', 'account'), why: 'it has no lists that could grow' },
  ],
]);

/** In the order of the team. */
export function rolesNeeded(blueprint: Blueprint): RoleName[] {
  return roleNames.filter((role) => conditional.get(role)?.isNeeded(blueprint) ?? true);
}

/** The others, each with its reason. */
export function rolesSpared(blueprint: Blueprint): { role: RoleName; why: string }[] {
  return [...conditional].flatMap(([role, { isNeeded, why }]) => (isNeeded(blueprint) ? [] : [{ role, why }]));
}
