/** One sentence that says what the product is for, from what people can do in it. */
import type { Entity, Feature } from '../../blueprint/schema.ts';
import { listWords } from '../reading/judge-reading.ts';
import type { Reading } from '../reading/reading.ts';
import { inSentence, withArticle } from './requirement-text.ts';

/** e.g. "Browse apartments, make a booking and find your own bookings in one place." */
export function taglineOf(entities: readonly Entity[], features: readonly Feature[], reading: Reading): string {
  const listed = entities.filter((entity) =>
    features.some((feature) => feature.kind === 'catalogue' && feature.entity === entity.name),
  );
  const [main] = listed;
  const made = features.find(
    (feature) => feature.kind === 'create' && (feature.entity !== main?.name || listed.length === 1),
  );
  const mine = features.find((feature) => feature.kind === 'mine');
  const entityOf = (feature: Feature | undefined) =>
    entities.find((entity) => feature !== undefined && 'entity' in feature && entity.name === feature.entity);
  const parts = [
    ...(main === undefined
      ? []
      : [`${has(features, 'search', main) ? 'find' : 'browse'} ${inSentence(main.pluralLabel)}`]),
    ...(listed[1] === undefined ? [] : [`look through ${inSentence(listed[1].pluralLabel)}`]),
    ...(made?.kind === 'create'
      ? [`${made.action.split(' ')[0]?.toLowerCase()} ${withArticle(inSentence(entityOf(made)?.label ?? 'record'))}`]
      : []),
    ...(mine === undefined ? [] : [`see your own ${inSentence(entityOf(mine)?.pluralLabel ?? 'records')}`]),
  ];
  const text = listWords(parts.slice(0, 3));
  const audience = reading.actors.find((actor) => actor.label !== 'Visitor' && actor.label !== 'Administrator');
  const whom =
    audience === undefined
      ? ''
      : ` For ${audience.label.toLowerCase()}s.`.replace('staffs', 'staff').replace('ys.', 'ies.');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} in one place.${whom}`.slice(0, 200);
}

function has(features: readonly Feature[], kind: Feature['kind'], entity: Entity): boolean {
  return features.some((feature) => feature.kind === kind && 'entity' in feature && feature.entity === entity.name);
}
