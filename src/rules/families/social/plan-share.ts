import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureDraft } from '../family.ts';

export function planShare({ wishes, access }: FeatureDraft): FeatureOf<'share'>[] {
  const wanted = new Set(wishes.filter((wish) => wish.key === 'share').map((wish) => wish.entity));
  const entities = access.filter(({ entity, isPrivate }) => wanted.has(entity.name) && !isPrivate);
  if (entities.length === 0) return [];
  return [{ id: 'share', kind: 'share', entities: entities.slice(0, 6).map(({ entity }) => entity.name) }];
}
