/** Which features a change is about: their own scenarios may speak of it, all others have to hold word by word. */
import { canonicalJson } from '../../blueprint/canonical.ts';
import type { Blueprint, Feature } from '../../blueprint/schema.ts';

/** Ids of features that changed, whose things changed, or that stand on the same thing as one that did. */
export function touchedFeatures(before: Blueprint, after: Blueprint): Set<string> {
  const all = [...before.features, ...after.features];
  const isSame = (one: unknown, other: unknown): boolean =>
    one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other);
  const accountOf = ({ features }: Blueprint) => features.find(({ kind }) => kind === 'account') ?? null;
  if (!isSame(accountOf(before), accountOf(after))) return new Set(all.map(({ id }) => id));
  const changed = new Set(all.filter(({ id }) => !isSame(find(before, id), find(after, id))).map(({ id }) => id));
  const things = new Set<string>();
  for (const { name } of [...before.entities, ...after.entities]) {
    const [one, other] = [before, after].map(({ entities }) => entities.find((entity) => entity.name === name));
    const isChanged = !isSame(one, other) || all.some((feature) => changed.has(feature.id) && names(feature, name));
    if (isChanged) things.add(name);
  }
  for (const entity of [...before.entities, ...after.entities])
    if (entity.fields.some(({ target }) => target !== undefined && things.has(target))) things.add(entity.name);
  const isAbout = (feature: Feature): boolean =>
    changed.has(feature.id) || feature.kind === 'home' || [...things].some((name) => names(feature, name));
  return new Set(all.filter(isAbout).map(({ id }) => id));
}

const find = ({ features }: Blueprint, id: string): Feature | undefined =>
  features.find((feature) => feature.id === id);

const names = (feature: Feature, entity: string): boolean => JSON.stringify(feature).includes(`"${entity}"`);
