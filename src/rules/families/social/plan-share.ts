import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureDraft } from '../family.ts';

/** A list of one's own as a whole: "share their collection with friends". */
const ownList =
  /\b(their|my|his|her|own|personal) ((?!\bwith\b)[a-z]+ ){0,3}(lists?|trees?|pages?|collections?|galler(y|ies)|portfolios?|librar(y|ies)|boards?|wish ?lists?|links|playlists?|albums?)\b/i;

export function planShare({ wishes, access }: FeatureDraft): FeatureOf<'share'>[] {
  const wanted = new Set(wishes.filter((wish) => wish.key === 'share').map((wish) => wish.entity));
  const entities = access.filter(({ entity, isPrivate }) => wanted.has(entity.name) && !isPrivate);
  if (entities.length === 0) return [];
  const shared = entities.slice(0, 6);
  const whole = new Set(
    wishes.filter(({ key, act }) => key === 'share' && ownList.test(act?.words ?? '')).map(({ entity }) => entity),
  );
  const lists = shared.filter(({ entity, owned }) => owned && whole.has(entity.name)).map(({ entity }) => entity.name);
  return [
    {
      id: 'share',
      kind: 'share',
      entities: shared.map(({ entity }) => entity.name),
      ...(lists.length > 0 && { lists }),
    },
  ];
}
