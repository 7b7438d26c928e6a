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
  checkListed(feature.entity, blueprint, path, add);
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

/** Others see the records, so that they can have something to say about them. */
export function checkListed(entity: string, blueprint: Blueprint, path: string, add: Add): void {
  if (!has(blueprint, 'catalogue', entity))
    add(path, `Nobody but their owners sees the records of ${entity}.`, 'Add a catalogue of it.');
}

export function countPeople(blueprint: Blueprint): number {
  const account = blueprint.features.find((feature) => feature.kind === 'account');
  return account === undefined ? 0 : account.people.length + 1;
}
