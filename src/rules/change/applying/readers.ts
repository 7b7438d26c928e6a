/** Who sees the records of everybody: all people, those who look after them, or nobody but their owners. */
import { rolesOf } from '../../../blueprint/audience.ts';
import type { Blueprint, Feature, FeatureKind } from '../../../blueprint/schema.ts';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { OperationOf } from '../operation.ts';
import type { Outcome } from './outcome.ts';
import { addFeature, entityOf, featureOf, freePath, withFeature, withoutMention } from './parts.ts';

export function show(blueprint: Blueprint, { entity: name, to }: OperationOf<'show'>): Outcome {
  const entity = entityOf(blueprint, name);
  if (entity === undefined) return 'The product keeps no such records.';
  const plural = entity.pluralLabel.toLowerCase();
  const list = featureOf(blueprint, 'catalogue', name);
  const load = featureOf(blueprint, 'caseload', name);
  const path = list?.path ?? load?.path ?? freePath(blueprint, `/${kebabCase(entity.pluralLabel)}`);
  if (to === 'anyone' || to === 'signed-in') {
    if (list !== undefined) return `Everybody sees the ${plural} already.`;
    const open = { id: `browse-${kebabCase(entity.pluralLabel)}`, kind: 'catalogue', entity: name, path } as const;
    return replaced(blueprint, load, { ...open, layout: 'table', pageSize: 10 });
  }
  if (!entity.owned)
    return `It is not kept whose the ${plural} are, so nobody could find their own again. Let people have their own ${plural} first.`;
  const roles = [...rolesOf(to)];
  if (list === undefined && load === undefined && roles.length === 0)
    return `Nobody sees more than their own ${plural}.`;
  if (load !== undefined && load.through === undefined && isSame(load.roles, roles))
    return `That is so already: other people see their own ${plural} only.`;
  const title = `All ${plural}`.slice(0, 60);
  const closed =
    roles.length === 0
      ? { ...blueprint, features: blueprint.features.filter(({ id }) => id !== list?.id && id !== load?.id) }
      : replaced(blueprint, list ?? load, {
          id: `all-${kebabCase(entity.pluralLabel)}`,
          kind: 'caseload',
          entity: name,
          path,
          title,
          roles,
        });
  return withoutWhatShowsAll(withOwn(closed, name), name);
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((role) => others.includes(role));

function replaced(blueprint: Blueprint, before: Feature | undefined, after: Feature): Blueprint {
  if (before === undefined) return addFeature(blueprint, after);
  return { ...blueprint, features: blueprint.features.map((feature) => (feature.id === before.id ? after : feature)) };
}

/** A page on which people find what is theirs. */
function withOwn(blueprint: Blueprint, name: string): Blueprint {
  if (featureOf(blueprint, 'mine', name) !== undefined) return blueprint;
  const plural = entityOf(blueprint, name)?.pluralLabel ?? name;
  const slug = `my-${kebabCase(plural)}`;
  const title = `My ${plural.toLowerCase()}`.slice(0, 60);
  return addFeature(blueprint, { id: slug, kind: 'mine', entity: name, path: freePath(blueprint, `/${slug}`), title });
}

/** Stand on the list of all, for everybody or not. */
const keep = new Set<FeatureKind>(['account', 'home', 'mine', 'caseload', 'catalogue', 'workflow', 'create']);
const mostDropped = 20;

/** Parts that would show everybody's records go: highlights, categories, likes and the like; so does what stands on no list any more. */
function withoutWhatShowsAll(blueprint: Blueprint, name: string): Blueprint {
  let rest: Blueprint = withFeature(blueprint, 'home', (home) => ({
    ...home,
    highlights: home.highlights.filter((one) => one !== name),
  }));
  rest = { ...rest, features: rest.features.flatMap((feature) => withoutEntity(feature, rest, name)) };
  for (let count = 0; count < mostDropped; count += 1) {
    const issues = validateBlueprint({ ...rest, requirements: [] }).map(({ path }) => path);
    const wrong = rest.features.find(
      ({ id, kind }) =>
        !keep.has(kind) && issues.some((path) => path === `features › ${id}` || path.startsWith(`features › ${id} ›`)),
    );
    if (wrong === undefined) break;
    rest = { ...rest, features: rest.features.filter(({ id }) => id !== wrong.id) };
  }
  return rest;
}

/** Speak of several kinds of records, and of the others still. */
const listing = new Set<FeatureKind>([
  'site-search',
  'likes',
  'favourites',
  'follows',
  'share',
  'assistant',
  'gallery',
]);

const withoutEntity = (feature: Feature, blueprint: Blueprint, name: string): Feature[] =>
  listing.has(feature.kind) && featureOf(blueprint, 'catalogue', name) === undefined
    ? withoutMention([feature], name, null)
    : [feature];
