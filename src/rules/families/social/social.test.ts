import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

const design = (concept: string) => {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  return blueprint;
};

const commentsOf = (concept: string) =>
  design(concept).features.filter((feature): feature is FeatureOf<'comments'> => feature.kind === 'comments');

test('reviews and ratings of one thing are one form with stars, and no records of their own', () => {
  const blueprint = design('A recipe website. Users can browse recipes, write reviews of recipes and rate them.');
  const [reviews, ...others] = blueprint.features.filter((feature) => feature.kind === 'comments');
  assert.deepEqual(others, []);
  assert.equal(reviews?.entity, 'Recipe');
  assert.equal(reviews?.hasStars, true);
  assert.ok(!blueprint.entities.some(({ name }) => name === 'Review'));
});

test('comments are called what the concept calls them', () => {
  assert.equal(commentsOf('A blog where readers browse posts and comment on posts.')[0]?.label, 'Comment');
  assert.equal(
    commentsOf('A question and answer forum where members post questions and reply to answers.')[0]?.label,
    'Answer',
  );
});

test('questions about something stand on its page, with answers, and are no records of their own', () => {
  const blueprint = design(
    'A used car site. Dealers add cars. Visitors ask questions about a car and dealers answer them.',
  );
  assert.ok(!blueprint.entities.some(({ name }) => name === 'Question'));
  const questions = blueprint.features.find((feature) => feature.kind === 'comments');
  assert.equal(questions?.kind === 'comments' && questions.pluralLabel, 'Questions');
  assert.ok(questions?.kind === 'comments' && questions.seed.some(({ replies }) => replies.length > 0));
});

test('who gives a score from one to five reviews', () => {
  assert.equal(
    commentsOf('A conference site. Speakers submit talks. Reviewers score talks from 1 to 5.')[0]?.hasStars,
    true,
  );
});

test('who comments adds no record of what is commented on', () => {
  const { features } = design('A film site. Visitors browse films and leave comments on films.');
  assert.ok(!features.some((feature) => feature.kind === 'create' && feature.by === 'anyone'));
  assert.ok(features.some((feature) => feature.kind === 'account'));
});

test('first comments are of several people, some of the demo user, and leave the first records to them', () => {
  const [feature] = commentsOf('A blog where readers browse posts and comment on posts.');
  const own = feature?.seed.filter(({ author }) => author === 0) ?? [];
  assert.ok(own.length > 0);
  assert.ok(new Set(feature?.seed.map(({ author }) => author)).size >= 3);
  assert.ok(new Set(feature?.seed.map(({ text }) => text)).size > 8);
});

test('a list of one’s own is called what the concept calls it', () => {
  const { features } = design('A film site. Users browse films, add films to a watchlist and like films.');
  const favourites = features.find((feature) => feature.kind === 'favourites');
  assert.equal(favourites?.word, 'Watchlist');
  assert.ok(features.some((feature) => feature.kind === 'likes'));
});
