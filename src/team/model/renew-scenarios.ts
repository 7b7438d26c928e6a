/** Gives an edited blueprint the scenarios that prove it now: the compiler writes them, whoever made the edit. */
import type { Scenario } from '../../blueprint/scenario.ts';
import type { Blueprint, Requirement } from '../../blueprint/schema.ts';
import { scenariosFor } from '../../compiler/scenarios.ts';

const mostScenarios = 12;

/**
 * A requirement keeps its scenarios by their ids, in the words of the edited blueprint, and gets those of features that it
 * newly names. One that is left without any is for `validateBlueprint` to find.
 */
export function renewScenarios(before: Blueprint, edited: Blueprint): Blueprint {
  const bare = { ...edited, requirements: [] };
  const ofFeature = new Map(edited.features.map((feature) => [feature.id, scenariosFor(bare, feature)]));
  const all = new Map([...ofFeature.values()].flat().map((scenario) => [scenario.id, scenario]));
  const old = new Map(before.requirements.map((requirement) => [requirement.id, requirement]));
  const isServed = (requirement: Requirement) => requirement.status.is === 'served';
  const kept = new Map(
    edited.requirements.map((requirement) => {
      const ids = isServed(requirement) ? (old.get(requirement.id)?.scenarios.map((one) => one.id) ?? []) : [];
      return [requirement.id, ids.flatMap((id) => all.get(id) ?? [])];
    }),
  );
  const claimed = new Set([...kept.values()].flat().map((scenario) => scenario.id));
  const take = (feature: string): Scenario[] => {
    const free = (ofFeature.get(feature) ?? []).filter((scenario) => !claimed.has(scenario.id));
    for (const scenario of free) claimed.add(scenario.id);
    return free;
  };
  const requirements = edited.requirements.map((requirement) => {
    if (!isServed(requirement)) return { ...requirement, scenarios: [] };
    const own = kept.get(requirement.id) ?? [];
    const known = own.length === 0 ? [] : (old.get(requirement.id)?.features ?? []);
    const added = requirement.features.filter((feature) => !known.includes(feature)).flatMap(take);
    return { ...requirement, scenarios: [...own, ...added].slice(0, mostScenarios) };
  });
  return { ...edited, requirements };
}
