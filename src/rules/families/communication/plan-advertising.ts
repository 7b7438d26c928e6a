/** Advertising: advertisements that some people place and everybody sees below the pages. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureDraft } from '../family.ts';

const name = 'Advertisement';

/** Those of others are where something comes from, not what is shown here. */
const ofOthers = /\b(google|meta|facebook|bing|tiktok) ads\b/i;

export function planAdvertising({ access, features, reading }: FeatureDraft): FeatureOf<'advertising'>[] {
  const found = access.find(({ entity, isPrivate }) => entity.name === name && !isPrivate);
  if (found === undefined || ofOthers.test(reading.concept)) return [];
  const made = features.find((feature) => feature.kind === 'create' && feature.entity === name);
  // Where everybody advertises, the advertisements are what the site is about.
  const isByEverybody = made?.kind === 'create' && typeof made.by === 'string';
  if (access[0] === found && (made === undefined || isByEverybody)) return [];
  const fields = new Set(found.entity.fields.map((field) => field.name));
  const named = <Key extends string>(key: Key, field: string): Partial<Record<Key, string>> =>
    fields.has(field) ? ({ [key]: field } as Partial<Record<Key, string>>) : {}; // one key of its own
  return [
    {
      id: 'advertising',
      kind: 'advertising',
      entity: name,
      ...named('image', 'image'),
      ...named('text', 'text'),
      ...named('link', 'link'),
      ...named('from', 'startsOn'),
      ...named('until', 'endsOn'),
      ...named('space', 'space'),
    },
  ];
}
