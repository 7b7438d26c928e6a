/** Accounts, for a product that had none. */
import type { Blueprint, Feature } from '../../../blueprint/schema.ts';
import { accountFeature } from '../../design/design-blueprint.ts';
import { featureOf } from './parts.ts';

export function withAccount(blueprint: Blueprint): Blueprint {
  if (featureOf(blueprint, 'account') !== undefined) return blueprint;
  const added = { ...blueprint, features: [...blueprint.features, accountFeature({ concept: blueprint.name }, null)] };
  // Who adds and changes records signs in, now that one can.
  const signed = <By>(by: By | 'anyone'): By | 'signed-in' => (by === 'anyone' ? 'signed-in' : by);
  return {
    ...added,
    features: added.features.map((feature) =>
      feature.kind === 'create' || feature.kind === 'edit' || feature.kind === 'delete'
        ? ({ ...feature, by: signed(feature.by) } as Feature) // the same kind with another audience
        : feature,
    ),
  };
}
