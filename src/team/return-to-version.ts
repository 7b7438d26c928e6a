/** The change that makes a product what it was in an earlier version, by going forward. Pure. */
import type { Blueprint, Requirement } from '../blueprint/schema.ts';
import { AppError } from '../errors.ts';
import type { ScenarioNote } from './brain.ts';
import type { ChangeNotes, Release } from './team-artifacts.ts';

export function returnToVersion(
  now: Blueprint,
  releases: readonly Release[],
  { version, keepsCode }: { version: number; keepsCode: boolean },
): ChangeNotes {
  const target = releases.findLast((release) => release.version === version);
  if (target === undefined)
    throw new AppError('not-found', `There is no version ${version}.`, { fix: 'Look at the list of versions.' });
  const nothing = { losses: [], obsolete: [], restated: [], added: [], renamed: { entities: [], values: [] } };
  if (keepsCode)
    return { ...nothing, blueprint: now, sentences: [`The data are again as they were in version ${version}.`] };
  const old = notesOf(target.blueprint.requirements);
  const current = notesOf(now.requirements);
  return {
    ...nothing,
    blueprint: target.blueprint,
    sentences: [`The product is again as it was in version ${version}.`],
    obsolete: current.filter(({ scenario }) => !old.some((one) => one.scenario === scenario)),
    added: old.filter(({ scenario }) => !current.some((one) => one.scenario === scenario)),
  };
}

function notesOf(requirements: readonly Requirement[]): ScenarioNote[] {
  return requirements.flatMap(({ id, scenarios }) =>
    scenarios.map((scenario) => ({ requirement: id, scenario: scenario.id, title: scenario.title })),
  );
}
