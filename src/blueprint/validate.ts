/** Checks that the parts of a blueprint agree with each other; what a schema alone cannot see. */
import type { Issue } from './issue.ts';
import type { Blueprint } from './schema.ts';
import { validateEntities } from './validate-entities.ts';
import { validateFeatures } from './validate-features.ts';
import { validateRequirements } from './validate-requirements.ts';
import { validateSeeds } from './validate-seeds.ts';

/** Empty when a compiler can build it: every reference resolves, names are free and distinct, everything can be reached. */
export function validateBlueprint(blueprint: Blueprint): Issue[] {
  return [
    ...validateEntities(blueprint),
    ...validateSeeds(blueprint),
    ...validateFeatures(blueprint),
    ...validateRequirements(blueprint),
  ];
}
