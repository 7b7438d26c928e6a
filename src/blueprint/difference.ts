/** What changed between two blueprints, in plain words. */
import { canonicalJson } from './canonical.ts';
import type { Blueprint, Entity, Feature, Requirement } from './schema.ts';

export interface Change {
  kind: 'added' | 'removed' | 'changed';
  /** What it is about, e.g. `entity Recipe`. */
  subject: string;
  /** One plain sentence. */
  sentence: string;
}

/** In the order a reader wants: the product, its entities, features, requirements, then the rest. Empty for equal blueprints only. */
export function differenceOfBlueprints(before: Blueprint, after: Blueprint): Change[] {
  return [
    ...productChanges(before, after),
    ...entityChanges(before, after),
    ...listChanges(before.features, after.features, (feature) => feature.id, nameFeature, 'features'),
    ...listChanges(before.requirements, after.requirements, (one) => one.id, nameRequirement, 'requirements'),
    ...listChanges(
      before.actors,
      after.actors,
      (actor) => actor.name,
      (actor) => `actor ${actor.name}`,
      'actors',
    ),
    ...listChanges(
      before.questions,
      after.questions,
      (one) => one.id,
      (one) => `question "${one.text}"`,
      'questions',
    ),
    ...listChanges(
      before.exclusions,
      after.exclusions,
      (one) => one.text,
      (one) => `exclusion "${one.text}"`,
      'exclusions',
    ),
  ];
}

function productChanges(before: Blueprint, after: Blueprint): Change[] {
  const changes: Change[] = [];
  for (const part of ['name', 'slug', 'tagline'] as const) {
    if (before[part] !== after[part])
      changes.push(changed(`the ${part}`, `The ${part} is now "${after[part]}" (was "${before[part]}").`));
  }
  if (!equal(before.theme, after.theme))
    changes.push(changed('the theme', `The theme changed: ${themeWords(before, after)}.`));
  return changes;
}

function themeWords(before: Blueprint, after: Blueprint): string {
  const parts = Object.keys(after.theme) as (keyof Blueprint['theme'])[]; // a theme is a strict object, so its keys are these
  return parts
    .filter((part) => !equal(before.theme[part], after.theme[part]))
    .map((part) => `${part} is now ${word(after.theme[part])} (was ${word(before.theme[part])})`)
    .join(', ');
}

const word = (value: string | { hex: string; name?: string | undefined }): string =>
  typeof value === 'string' ? value : `${value.name ?? 'colour'} ${value.hex}`;

function entityChanges(before: Blueprint, after: Blueprint): Change[] {
  const name = (entity: Entity) => `entity ${entity.name}`;
  const outer = listChanges(before.entities, after.entities, (entity) => entity.name, name, 'entities');
  return outer.flatMap((change) => {
    const one = before.entities.find((entity) => name(entity) === change.subject);
    const other = after.entities.find((entity) => name(entity) === change.subject);
    if (change.kind !== 'changed' || one === undefined || other === undefined) return [change];
    return insideEntity(one, other, change);
  });
}

function insideEntity(before: Entity, after: Entity, whole: Change): Change[] {
  const fields = listChanges(
    before.fields,
    after.fields,
    (field) => field.name,
    (field) => `field "${field.label}" of ${after.name}`,
    `fields of ${after.name}`,
  );
  const records = listChanges(
    before.seed,
    after.seed,
    (record) => record.key,
    (record) => `seed record ${record.key} of ${after.name}`,
    `seed records of ${after.name}`,
  );
  const same = { ...before, fields: after.fields, seed: after.seed };
  return [...(equal(same, after) ? [] : [whole]), ...fields, ...records];
}

/** Names must be unique in each list for the words to be exact; where they are not, the list as a whole is said to have changed. */
function listChanges<T>(
  before: readonly T[],
  after: readonly T[],
  key: (item: T) => string,
  name: (item: T) => string,
  list: string,
): Change[] {
  if (equal(before, after)) return [];
  const old = new Map(before.map((item) => [key(item), item]));
  const now = new Map(after.map((item) => [key(item), item]));
  const changes: Change[] = [];
  for (const [id, item] of old)
    if (!now.has(id)) changes.push({ kind: 'removed', subject: name(item), sentence: `Removed ${name(item)}.` });
  for (const [id, item] of now) {
    const was = old.get(id);
    if (was === undefined) changes.push({ kind: 'added', subject: name(item), sentence: `Added ${name(item)}.` });
    else if (!equal(was, item)) changes.push(changed(name(item), `Changed ${name(item)}: ${partsOf(was, item)}.`));
  }
  return changes.length > 0 ? changes : [changed(list, `The ${list} are in another order.`)];
}

function partsOf(before: unknown, after: unknown): string {
  if (!isRecord(before) || !isRecord(after)) return 'its value';
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (part) => !equal(before[part], after[part]),
  );
  return `its ${parts.join(', ')}`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const changed = (subject: string, sentence: string): Change => ({ kind: 'changed', subject, sentence });

const equal = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

const nameFeature = (feature: Feature): string =>
  `feature ${feature.id} (${feature.kind}${'entity' in feature ? ` of ${feature.entity}` : ''})`;

const nameRequirement = (requirement: Requirement): string => `requirement ${requirement.id} "${requirement.text}"`;
