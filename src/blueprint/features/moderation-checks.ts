import { checkReaders, checkSignIn, type Add } from '../feature-checks.ts';
import type { Blueprint, FeatureOf } from '../schema.ts';
import { checkListed, countPeople } from './social-checks.ts';

export function checkModeration(feature: FeatureOf<'moderation'>, blueprint: Blueprint, path: string, add: Add): void {
  const { entities, staff, seed } = feature;
  checkSignIn(true, blueprint, path, add);
  checkReaders(staff.roles, blueprint, path, add);
  if (blueprint.features.some((other) => 'path' in other && other.path === staff.path))
    add(path, `The page ${staff.path} is there already.`, 'Give the page of those who decide another path.');
  for (const name of entities) {
    if (!blueprint.entities.some((entity) => entity.name === name))
      add(path, `There is no entity "${name}".`, 'Add that entity or name another.');
    else checkListed(name, blueprint, path, add);
  }
  for (const { entity: name, record: key, by, kept } of seed) {
    const below = `${path} › seed › ${key}`;
    const entity = entities.includes(name) ? blueprint.entities.find((one) => one.name === name) : undefined;
    const record = entity?.seed.find((one) => one.key === key);
    if (record === undefined) add(below, 'It is about a record that does not exist.', 'Name a seed record’s key.');
    else if (entity?.owned === true && (record.owner ?? 0) === by)
      add(below, 'Nobody reports what is their own.', 'Let somebody else report it.');
    if ([by, kept?.by ?? 0].some((person) => person >= countPeople(blueprint)))
      add(below, 'Somebody in it is none of the seed people.', 'Name them by position.');
  }
}
