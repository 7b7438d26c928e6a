/** Saved searches: on which lists, and which the demo user has kept already. */
import type { Entity, Feature, FeatureOf } from '../../../blueprint/schema.ts';
import { inSentence } from '../../design/sentence-words.ts';
import type { FeatureDraft } from '../family.ts';

const mostLists = 4;
const path = '/saved-searches';

export function planSavedSearches({ wishes, entities, features, hasAccount }: FeatureDraft): Feature[] {
  if (!hasAccount || !wishes.some(({ key }) => key === 'saved-searches')) return [];
  const wanted = new Set(wishes.filter(({ key }) => key === 'saved-searches').map(({ entity }) => entity));
  const listed = entities.filter(
    ({ name }) => has('catalogue', name, features) && (has('search', name, features) || has('filter', name, features)),
  );
  const chosen = [...listed.filter(({ name }) => wanted.has(name)), ...listed.filter(({ name }) => !wanted.has(name))];
  const [main] = chosen;
  if (main === undefined) return [];
  return [
    {
      id: 'saved-searches',
      kind: 'saved-searches',
      entities: chosen.slice(0, mostLists).map(({ name }) => name),
      path,
      title: 'Saved searches',
      seed: firstSearches(main, features),
    },
  ];
}

function has(kind: 'catalogue' | 'search' | 'filter', entity: string, features: readonly Feature[]): boolean {
  return features.some((feature) => feature.kind === kind && feature.entity === entity);
}

/** By a value of the first filter with options, which some records have. */
function firstSearches(entity: Entity, features: readonly Feature[]): FeatureOf<'saved-searches'>['seed'] {
  const filter = features.find((feature) => feature.kind === 'filter' && feature.entity === entity.name);
  const names = filter?.kind === 'filter' ? filter.fields : [];
  const field = entity.fields.find(({ name, type }) => type === 'choice' && names.includes(name));
  const used = (field?.options ?? []).filter((option) =>
    entity.seed.some(({ values }) => field !== undefined && values[field.name] === option),
  );
  return used.slice(0, 2).map((option, index) => ({
    entity: entity.name,
    name: `${option}: ${inSentence(entity.pluralLabel)}`.slice(0, 60),
    ...(field && { where: { field: field.name, equals: option } }),
    daysAgo: 3 + index * 9,
  }));
}
