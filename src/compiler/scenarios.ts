/** What proves a feature: a handful of scenarios with values from the blueprint's own seed records. */
import type { Blueprint, Feature } from '../blueprint/schema.ts';
import type { Scenario } from '../blueprint/scenario.ts';
import { scenariosOf } from './features/registry.ts';

/** Ids are unique within the blueprint: they begin with the feature's id. The blueprint may still lack requirements. */
export function scenariosFor(blueprint: Blueprint, feature: Feature): Scenario[] {
  return scenariosOf(feature, blueprint);
}
