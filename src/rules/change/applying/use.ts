/** Operations on what can be done in the product, and by whom. */
import type { Audience, Blueprint, Feature, FeatureOf } from '../../../blueprint/schema.ts';
import { administrator } from '../../../blueprint/shapes.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { Outcome } from './outcome.ts';
import { show } from './readers.ts';
import type { Operation, OperationOf } from '../operation.ts';
import { withAccount } from './account.ts';
import { addCapability } from './add-capability.ts';
import { addFeature, entityOf, featureOf, withFeature, withoutFeatures } from './parts.ts';

export function applyToUse(blueprint: Blueprint, operation: Operation): Outcome {
  switch (operation.do) {
    case 'add-capability':
      return addCapability(blueprint, operation);
    case 'remove-feature':
      return withoutFeatures(blueprint, new Set([operation.feature]));
    case 'allow':
      return allow(blueprint, operation);
    case 'show':
      return show(blueprint, operation);
    case 'add-account':
      return withAccount(blueprint);
    case 'remove-account':
      return withoutAccount(blueprint);
    case 'add-role':
      return addRole(blueprint, operation.role);
    case 'rename-role':
      return renameRole(blueprint, operation.role, operation.to);
    case 'remove-role':
      return removeRole(blueprint, operation.role);
    default:
      return undefined;
  }
}

/** Only where nothing of the product belongs to people. */
function withoutAccount(blueprint: Blueprint): Outcome {
  const owned = blueprint.entities.filter((entity) => entity.owned).map(({ pluralLabel }) => pluralLabel);
  if (owned.length > 0) return `${owned.join(' and ')} belong to people, so people have to sign in for them.`;
  const personal = new Set<Feature['kind']>([
    'account',
    'workflow',
    'board',
    'comments',
    'likes',
    'favourites',
    'follows',
    'messages',
    'notifications',
    'assignment',
    'admin',
    'points',
    'wallet',
    'history',
    'people',
    'polls',
    'booking',
    'payment',
    'checkout',
    'enrolment',
    'lending',
    'calendar',
    'tracker',
    'timer',
    'time-clock',
    'upload',
    'mine',
    'stock',
    'draw',
  ]);
  const features = blueprint.features
    .filter(({ kind }) => !personal.has(kind))
    .map((feature) =>
      'by' in feature && (feature.kind === 'create' || feature.kind === 'edit' || feature.kind === 'delete')
        ? ({ ...feature, by: 'anyone' } as Feature) // the same kind with another audience
        : feature.kind === 'contact'
          ? { ...feature, readers: [] }
          : feature,
    );
  return { ...blueprint, features };
}

const kinds = { create: 'create', edit: 'edit', delete: 'delete', move: 'workflow' } as const;

function allow(blueprint: Blueprint, { act, entity, by }: OperationOf<'allow'>): Outcome {
  const signs = by === 'anyone' ? blueprint : withAccount(blueprint);
  const present = featureOf(signs, kinds[act], entity);
  if (act === 'move') {
    if (present === undefined) return 'Their status does not move on yet.';
    return withFeature(signs, 'workflow', (flow) =>
      flow.entity === entity ? { ...flow, transitions: flow.transitions.map((one) => ({ ...one, by })) } : flow,
    );
  }
  if (present === undefined) return addFeature(signs, actOf(signs, act, entity, by));
  return {
    ...signs,
    features: signs.features.map((feature) => (feature.id === present.id ? ({ ...feature, by } as Feature) : feature)), // the same kind with another audience
  };
}

function actOf(blueprint: Blueprint, act: 'create' | 'edit' | 'delete', name: string, by: Audience): Feature {
  const label = entityOf(blueprint, name)?.label ?? name;
  const id = `${act === 'create' ? 'add' : act}-${kebabCase(label)}`;
  const feature = {
    id,
    kind: act,
    entity: name,
    by,
    ...(act === 'create' && { action: `Add ${label.toLowerCase()}`.slice(0, 40) }),
  };
  return feature as Feature; // `owner` is refused by the blueprint's validation where records are made
}

const mostRoles = 8;

function addRole(blueprint: Blueprint, role: string): Outcome {
  const signs = withAccount(blueprint);
  return withFeature(signs, 'account', (account) => {
    const before = account.roles ?? ['Member'];
    if (before.includes(role) || before.length >= mostRoles) return account;
    const last = before.at(-1) === administrator ? [administrator] : [];
    const roles = [...before.filter((one) => last.length === 0 || one !== administrator), role, ...last];
    return seated({
      ...account,
      roles,
      openRoles: account.openRoles ?? before.filter((one) => one !== administrator).slice(0, 1),
    });
  });
}

/** Each role has a person to look around as. */
function seated(account: FeatureOf<'account'>): FeatureOf<'account'> {
  const roles = account.roles ?? [];
  const [first = 'Member'] = roles;
  const people = [account.demoUser, ...account.people].map((person) => ({
    ...person,
    role: person.role !== undefined && roles.includes(person.role) ? person.role : first,
  }));
  for (const role of roles) {
    if (people.some((person) => person.role === role)) continue;
    const spare = people.findLast(
      (person, index) => index > 0 && people.filter((one) => one.role === person.role).length > 1,
    );
    if (spare !== undefined) spare.role = role;
    else people.push({ name: `Robin ${role}`, email: `${kebabCase(role)}@example.com`, role });
  }
  const [demoUser = account.demoUser, ...others] = people;
  return { ...account, demoUser, people: others.slice(0, 12) };
}

/** Everywhere that a role is named, in audiences, queues and staff pages. */
function mapRoles(blueprint: Blueprint, change: (roles: string[]) => string[]): Blueprint {
  const walk = (node: unknown, key = ''): unknown => {
    if (Array.isArray(node))
      return ['roles', 'openRoles', 'readers', 'to'].includes(key) && node.every((item) => typeof item === 'string')
        ? change(node)
        : node.map((item) => walk(item));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([own, value]) => [
        own,
        own === 'role' && typeof value === 'string' ? (change([value])[0] ?? undefined) : walk(value, own),
      ]),
    );
  };
  return { ...blueprint, features: blueprint.features.map((feature) => walk(feature) as Feature) }; // the same shape with other roles
}

function renameRole(blueprint: Blueprint, role: string, to: string): Outcome {
  if (role === administrator)
    return 'The administrator keeps this name, because the product gives that role its back end.';
  const renamed = mapRoles(blueprint, (roles) => roles.map((one) => (one === role ? to : one)));
  return {
    ...renamed,
    actors: renamed.actors.map((actor) => (actor.name === role ? { ...actor, name: to } : actor)),
  };
}

function removeRole(blueprint: Blueprint, role: string): Outcome {
  const account = featureOf(blueprint, 'account');
  if ((account?.roles ?? []).length <= 2) return 'There would be one role left, which is none.';
  const isAlone = blueprint.features.some(
    (feature) => 'by' in feature && typeof feature.by === 'object' && feature.by.roles.every((one) => one === role),
  );
  if (isAlone) return `Some things can be done by ${role} alone. Say first who else may do them.`;
  const without = mapRoles(blueprint, (roles) => roles.filter((one) => one !== role));
  return withFeature(without, 'account', seated);
}
