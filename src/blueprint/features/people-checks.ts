import { checkSignIn, type Add } from '../feature-checks.ts';
import type { Blueprint, FeatureOf } from '../schema.ts';
import { checkListed, countPeople } from './social-checks.ts';

export function checkPeople(feature: FeatureOf<'people'>, blueprint: Blueprint, path: string, add: Add): void {
  checkSignIn(true, blueprint, path, add);
  const people = countPeople(blueprint);
  const { friends, follows, invitations } = feature;
  const pairs = [...(friends?.seed ?? []), ...(friends?.requests ?? [])];
  const named = [
    ...pairs.flat(),
    ...(follows?.seed ?? []).flatMap(({ who, by }) => [who, ...by]),
    ...(invitations?.seed ?? []).flatMap(({ by, joined = by }) => [by, joined]),
  ];
  if (named.some((person) => person >= people))
    add(`${path} › seed`, 'Somebody in it is none of the seed people.', 'Name them by position.');
  const own = pairs.some(([one, other]) => one === other) || follows?.seed.some(({ who, by }) => by.includes(who));
  if (own) add(`${path} › seed`, 'Somebody is tied to themselves.', 'Name two different people.');
  const ties = pairs.map((pair) => pair.toSorted((one, other) => one - other).join(' '));
  if (new Set(ties).size < ties.length)
    add(`${path} › seed`, 'Two people are tied to each other twice.', 'Name each pair once.');
}

export function checkHistory(feature: FeatureOf<'history'>, blueprint: Blueprint, path: string, add: Add): void {
  checkSignIn(true, blueprint, path, add);
  for (const name of feature.entities) {
    if (!blueprint.entities.some((entity) => entity.name === name))
      add(path, `There is no entity "${name}".`, 'Add that entity or name another.');
    else checkListed(name, blueprint, path, add);
  }
  for (const { entity, record } of feature.seed) {
    const seed = feature.entities.includes(entity) && blueprint.entities.find(({ name }) => name === entity)?.seed;
    if (!seed || !seed.some(({ key }) => key === record))
      add(`${path} › seed › ${record}`, 'It is about a record that does not exist.', 'Name a seed record’s key.');
  }
}
