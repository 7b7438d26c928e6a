/** Checks of the features about what people say and do with records. */
import { checkSignIn, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';

export function checkComments(
  feature: FeatureOf<'comments'>,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  if (!has(blueprint, 'caseload', feature.entity)) checkListed(feature.entity, blueprint, path, add);
  const keys = new Set(entity?.seed.map((record) => record.key));
  const people = countPeople(blueprint);
  for (const comment of feature.seed) {
    const below = `${path} › seed › ${comment.record}`;
    if (!keys.has(comment.record)) add(below, 'It is about a record that does not exist.', 'Name a seed record’s key.');
    if ([comment, ...comment.replies].some(({ author }) => author >= people))
      add(below, 'Its author is none of the seed people.', 'Name one of them by position.');
    if (feature.hasStars !== (comment.stars !== undefined))
      add(below, 'Stars are given exactly where the feature has stars.', 'Add or drop the stars.');
    if (!feature.hasStars && comment.text.trim() === '') add(below, 'It says nothing.', 'Write a text.');
  }
}

export function checkMarks(
  feature: FeatureOf<'likes' | 'favourites' | 'follows' | 'share'>,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  for (const name of feature.entities) {
    if (!blueprint.entities.some((entity) => entity.name === name))
      add(path, `There is no entity "${name}".`, 'Add that entity or name another.');
    else checkListed(name, blueprint, path, add);
  }
  if (feature.kind === 'share') {
    for (const name of feature.lists ?? [])
      if (!feature.entities.includes(name) || !has(blueprint, 'mine', name))
        add(path, `No list of ${name} is anybody's own.`, 'Name an entity of the feature with a list of own records.');
    return;
  }
  checkSignIn(true, blueprint, path, add);
  const people = countPeople(blueprint);
  for (const { entity, record, by } of feature.seed) {
    const below = `${path} › seed › ${record}`;
    const seed = feature.entities.includes(entity) && blueprint.entities.find(({ name }) => name === entity)?.seed;
    if (!seed || !seed.some(({ key }) => key === record))
      add(below, 'It marks a record that does not exist.', 'Name a seed record of one of the feature’s entities.');
    if (by.some((person) => person >= people))
      add(below, 'It is by none of the seed people.', 'Name them by position.');
  }
}

export function checkPolls(feature: FeatureOf<'polls'>, blueprint: Blueprint, path: string, add: Add): void {
  checkSignIn(true, blueprint, path, add);
  const people = countPeople(blueprint);
  for (const { question, author, options } of feature.seed) {
    const voters = options.flatMap(({ by }) => by);
    if ([author, ...voters].some((person) => person >= people))
      add(`${path} › seed › ${question}`, 'Somebody in it is none of the seed people.', 'Name them by position.');
    if (new Set(voters).size < voters.length)
      add(`${path} › seed › ${question}`, 'Somebody has voted twice.', 'Give each person one vote.');
  }
}

/** Others see the records, so that they can have something to say about them. */
export function checkListed(entity: string, blueprint: Blueprint, path: string, add: Add): void {
  if (!has(blueprint, 'catalogue', entity))
    add(path, `Nobody but their owners sees the records of ${entity}.`, 'Add a catalogue of it.');
}

export function countPeople(blueprint: Blueprint): number {
  const account = blueprint.features.find((feature) => feature.kind === 'account');
  return account === undefined ? 0 : account.people.length + 1;
}
