/** Hand-written blueprints that the compiler is tried on: golden trees, real runs, the look of things. */
import type { Blueprint, Requirement } from '../../blueprint/schema.ts';
import { scenariosFor } from '../scenarios.ts';

/** The blueprint with one requirement per feature, proven by the feature's own scenarios. */
export function withRequirements(blueprint: Omit<Blueprint, 'requirements'>): Blueprint {
  const bare: Blueprint = { ...blueprint, requirements: [] };
  const requirements = bare.features.map((feature, index): Requirement => ({
    id: `R${index + 1}`,
    text: `The product has the feature “${feature.id}”.`,
    source: { from: 'assumption', because: 'It is a sample.' },
    status: { is: 'served' },
    features: [feature.id],
    scenarios: scenariosFor(bare, feature),
  }));
  return { ...bare, requirements };
}
