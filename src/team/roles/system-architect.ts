/** Owns the blueprint: which features there are and what they rest on. */
import type { Blueprint, FeatureKind } from '../../blueprint/schema.ts';
import type { RoleNote } from '../stage.ts';
import { bullets, counted, listed, parts } from '../wording.ts';

export function noteBlueprint(blueprint: Blueprint): RoleNote {
  const { features, entities, kind } = blueprint;
  const kinds = new Map<FeatureKind, string[]>();
  for (const feature of features) kinds.set(feature.kind, [...(kinds.get(feature.kind) ?? []), feature.id]);
  return {
    role: 'System Architect',
    subject: 'blueprint',
    sentence: `I drew up a ${kind.replace('-', ' ')} of ${counted(features.length, 'feature')} (${listed([...kinds.keys()].map((name) => name.replace('-', ' ')))}).`,
    detail: parts({
      Features: bullets([...kinds].map(([name, ids]) => `${name}: ${ids.join(', ')}`)),
      Decisions: bullets(decisions(blueprint)),
    }),
    data: { features: features.length, kinds: kinds.size, entities: entities.length },
  };
}

/** Each follows from what is in this blueprint. */
function decisions({ features, entities }: Blueprint): string[] {
  const has = (kind: FeatureKind) => features.some((feature) => feature.kind === kind);
  const owned = entities.filter((entity) => entity.owned).map((entity) => entity.pluralLabel);
  return [
    entities.length > 0
      ? 'Records live on the server in one SQLite file, so that every visitor sees the same ones.'
      : '',
    has('account')
      ? 'People sign in with an email address and a password; a demo user is signed in at the first visit, so that nobody meets a closed door.'
      : 'There are no accounts: no feature here needs to know who is visiting.',
    owned.length > 0 ? `${listed(owned)} belong to the person who made them.` : '',
    has('dashboard') ? 'Figures and charts are computed from the records at each request, never stored.' : '',
    has('search') || has('filter')
      ? 'Searches and filters are part of the address, so that a result can be shared.'
      : '',
  ].filter(Boolean);
}
