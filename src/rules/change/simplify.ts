/** The repair of last resort: takes out what failed in the browser and says so, instead of claiming it. */
import type { Blueprint, Feature, Requirement } from '../../blueprint/schema.ts';
import { validateBlueprint } from '../../blueprint/validate.ts';

export interface Failures {
  scenarioIds: readonly string[];
  /** Why, in words; the first one is told to the person. */
  reasons: readonly string[];
}

export interface Simplified {
  blueprint: Blueprint;
  /** What was taken out, in words. */
  dropped: string[];
}

/** Features on which others stand or without which there is no product. */
const foundations: ReadonlySet<Feature['kind']> = new Set(['home', 'catalogue', 'account', 'mine']);

/**
 * Drops the features that the failing scenarios prove, marks their requirements not served with the reason, and keeps the
 * blueprint valid. A feature that others stand on stays, but the claim about it goes. Null when there is nothing to take out.
 */
export function simplifyBlueprint(blueprint: Blueprint, failures: Failures): Simplified | null {
  const failing = new Set(failures.scenarioIds);
  const broken = blueprint.requirements.filter((requirement) =>
    requirement.scenarios.some((scenario) => failing.has(scenario.id)),
  );
  if (broken.length === 0) return null;
  const suspects = new Set(broken.flatMap((requirement) => requirement.features));
  const removed = blueprint.features.filter((feature) => suspects.has(feature.id) && canGo(feature, blueprint));
  const reason = reasonOf(failures);
  const without = withoutFeatures(blueprint, removed, broken, reason);
  // Where taking features out would leave a hole, only the claims go.
  const isSound = validateBlueprint(without).length === 0;
  const result = isSound ? without : withoutFeatures(blueprint, [], broken, reason);
  const dropped = [
    ...(isSound ? removed.map((feature) => `feature ${feature.id}`) : []),
    ...broken.map((requirement) => `the claim "${requirement.text}"`),
  ];
  return { blueprint: result, dropped };
}

function canGo(feature: Feature, blueprint: Blueprint): boolean {
  return !foundations.has(feature.kind) && blueprint.features.length > 1;
}

function withoutFeatures(
  blueprint: Blueprint,
  removed: readonly Feature[],
  broken: readonly Requirement[],
  reason: string,
): Blueprint {
  const gone = new Set(removed.map((feature) => feature.id));
  const requirements = blueprint.requirements.map((requirement): Requirement => {
    const features = requirement.features.filter((id) => !gone.has(id));
    const isLost = broken.includes(requirement) || (requirement.status.is === 'served' && features.length === 0);
    if (!isLost) return { ...requirement, features };
    return {
      ...requirement,
      features,
      scenarios: [],
      status: {
        is: 'not-served',
        reason,
        wouldNeed: 'A developer or a language model that finds out why it fails, and a new run.',
      },
    };
  });
  return { ...blueprint, features: blueprint.features.filter((feature) => !gone.has(feature.id)), requirements };
}

function reasonOf({ reasons }: Failures): string {
  const [first = 'a check in the browser did not pass'] = reasons.filter((reason) => reason.trim() !== '');
  return `It was built but did not work when it was tried: ${first.trim()}`.slice(0, 400);
}
