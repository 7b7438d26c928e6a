/** Who may do something with a thing of the product, in words. */
import type { Blueprint, Entity } from '../../blueprint/schema.ts';
import { people } from '../design/sentence-words.ts';

export function whoMay(deed: 'create' | 'edit' | 'delete', entity: Entity, blueprint: Blueprint): string {
  const feature = blueprint.features.find(
    (one) =>
      (one.kind === 'create' || one.kind === 'edit' || one.kind === 'delete') &&
      one.kind === deed &&
      one.entity === entity.name,
  );
  const by = feature !== undefined && 'by' in feature ? feature.by : null;
  if (by === null) return 'Nobody';
  if (by === 'anyone') return 'Anybody, also without signing in';
  if (by === 'signed-in') return 'Everyone who is signed in';
  if (by === 'owner') return 'Who made them';
  const roles = by.roles.map((role) => people(role).toLowerCase()).join(' and ');
  return `Only ${roles}${'owner' in by && by.owner === true ? ', and who made them' : ''}`;
}
