/** Small replacements inside a blueprint, shared by what carries out operations. */
import type { Blueprint, Entity, Feature, FeatureKind, FeatureOf, Field } from '../../../blueprint/schema.ts';
import { featureSchema } from '../../../blueprint/schema.ts';

export function entityOf(blueprint: Blueprint, name: string): Entity | undefined {
  return blueprint.entities.find((entity) => entity.name === name);
}

export function withEntity(blueprint: Blueprint, name: string, change: (entity: Entity) => Entity): Blueprint {
  return {
    ...blueprint,
    entities: blueprint.entities.map((entity) => (entity.name === name ? change(entity) : entity)),
  };
}

export function withField(
  blueprint: Blueprint,
  entity: string,
  name: string,
  change: (field: Field) => Field,
): Blueprint {
  return withEntity(blueprint, entity, (one) => ({
    ...one,
    fields: one.fields.map((field) => (field.name === name ? change(field) : field)),
  }));
}

export function withFeature<Kind extends FeatureKind>(
  blueprint: Blueprint,
  kind: Kind,
  change: (feature: FeatureOf<Kind>) => FeatureOf<Kind>,
): Blueprint {
  return {
    ...blueprint,
    features: blueprint.features.map(
      (feature) => (feature.kind === kind ? (change(feature as FeatureOf<Kind>) as Feature) : feature), // its kind has just been asked for
    ),
  };
}

/** The feature of that kind, of that entity where one is named. */
export function featureOf<Kind extends FeatureKind>(
  blueprint: Blueprint,
  kind: Kind,
  entity?: string,
): FeatureOf<Kind> | undefined {
  return blueprint.features.find(
    (feature): feature is FeatureOf<Kind> & Feature =>
      feature.kind === kind && (entity === undefined || ('entity' in feature && feature.entity === entity)),
  );
}

/** Behind the last feature of the same entity, or at the end. */
export function addFeature(blueprint: Blueprint, feature: Feature): Blueprint {
  const about = 'entity' in feature ? feature.entity : null;
  const last = blueprint.features.findLastIndex((one) => about !== null && 'entity' in one && one.entity === about);
  const features = [...blueprint.features];
  features.splice(last === -1 ? features.length : last + 1, 0, { ...feature, id: freeId(blueprint, feature.id) });
  return { ...blueprint, features };
}

export function freeId(blueprint: Blueprint, wanted: string): string {
  let id = wanted;
  for (let number = 2; blueprint.features.some((feature) => feature.id === id); number += 1) id = `${wanted}-${number}`;
  return id;
}

export function freePath(blueprint: Blueprint, wanted: string): string {
  let path = wanted;
  for (let number = 2; blueprint.features.some((one) => 'path' in one && one.path === path); number += 1)
    path = `${wanted}-${number}`;
  return path;
}

/** Kinds that need another feature of the same entity to stand on. */
const standsOn: Partial<Record<FeatureKind, FeatureKind>> = { board: 'workflow', payment: 'checkout' };

export function withoutFeatures(blueprint: Blueprint, ids: ReadonlySet<string>): Blueprint {
  const rest = blueprint.features.filter(({ id }) => !ids.has(id));
  const features = rest.filter((feature) => {
    const base = standsOn[feature.kind];
    const of = 'entity' in feature ? feature.entity : null;
    const has = (kind: FeatureKind) =>
      rest.some((one) => one.kind === kind && (of === null || !('entity' in one) || one.entity === of));
    return base === undefined || has(base) || (feature.kind === 'payment' && has('booking'));
  });
  return { ...blueprint, features };
}

/**
 * The features without what names a field, or with `field` null a whole entity: lists lose the name, parts that need it go, and a
 * feature that cannot do without goes as a whole.
 */
export function withoutMention(features: readonly Feature[], entity: string, field: string | null): Feature[] {
  return features.flatMap((feature) => {
    if (field === null && 'entity' in feature && feature.entity === entity) return [];
    for (const isThorough of [false, true]) {
      const pruned = prune(feature, { entity, field, isThorough, within: null });
      const parsed = pruned === gone ? null : featureSchema.safeParse(pruned);
      if (parsed?.success === true) return [parsed.data];
    }
    return [];
  });
}

interface Pruning {
  entity: string;
  field: string | null;
  /** Parts of lists that name it go as a whole, even where the name alone could be left out. */
  isThorough: boolean;
  within: string | null;
}

const gone = Symbol('gone');
/** Keys whose values are texts and never names of fields. */
const texts = new Set([
  'id',
  'kind',
  'entity',
  'title',
  'label',
  'pluralLabel',
  'noun',
  'word',
  'path',
  'action',
  'verb',
  'done',
  'out',
  'unit',
  'layout',
  'direction',
  'medium',
]);

function prune(node: unknown, pruning: Pruning): unknown {
  if (Array.isArray(node)) return node.map((item) => prune(item, pruning)).filter((item) => item !== gone);
  if (typeof node !== 'object' || node === null) return node;
  const own = 'entity' in node && typeof node.entity === 'string' ? node.entity : pruning.within;
  if (pruning.field === null && own === pruning.entity && 'entity' in node) return gone;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    const isNamed = isMention(key, value, own, pruning);
    if (isNamed && pruning.isThorough && pruning.within !== null) return gone;
    if (isNamed) continue;
    const kept = prune(withoutName(key, value, own, pruning), { ...pruning, within: own ?? '' });
    if (kept !== gone) result[key] = kept;
  }
  return result;
}

function isMention(key: string, value: unknown, own: string | null, { entity, field }: Pruning): boolean {
  return field === null
    ? value === entity && (key === 'parent' || key === 'target')
    : own === entity && value === field && !texts.has(key);
}

function withoutName(key: string, value: unknown, own: string | null, { entity, field }: Pruning): unknown {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return value;
  if (field === null)
    return ['entities', 'highlights', 'acts', 'contacts', 'attachTo'].includes(key)
      ? value.filter((item) => item !== entity)
      : value;
  return own === entity && key === 'fields' ? value.filter((item) => item !== field) : value;
}
