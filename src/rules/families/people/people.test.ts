import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

function designed(concept: string) {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  return blueprint;
}

const kindsOf = (concept: string) => designed(concept).features.map(({ kind }) => kind);

test('friends are people with accounts, not records of their own', () => {
  const { entities, features } = designed(
    'A hiking community. Users can share hiking routes, add friends, accept friend requests and invite friends to join.',
  );
  assert.ok(!entities.some(({ label }) => /friend/i.test(label)));
  const people = features.find((feature) => feature.kind === 'people');
  assert.ok(people?.kind === 'people' && people.friends && people.invitations);
  assert.ok(
    people.friends.requests.some(([, to]) => to === 0),
    'somebody waits for an answer of the demo user',
  );
});

test('following people brings a feed; following artists follows their records', () => {
  const { features } = designed('A network for gardeners. Users can follow other users and post garden tips.');
  assert.ok(features.some((feature) => feature.kind === 'people' && feature.follows));
  assert.ok(!kindsOf('A music site where listeners browse artists and follow artists.').includes('people'));
});

test('a history of what was read is no list of records', () => {
  const { entities, features } = designed(
    'A comics site. Readers can browse comics, read chapters and view their reading history.',
  );
  const history = features.find(({ kind }) => kind === 'history');
  assert.ok(history?.kind === 'history');
  assert.equal(history.title, 'Reading history');
  assert.ok(!entities.some(({ name }) => /History|Record/.test(name)));
});

test('points count what the product keeps, and are redeemed where the concept speaks of it', () => {
  const { features, entities } = designed(
    'A cooking community where users post recipes, comment on recipes, earn points and badges and redeem points for rewards.',
  );
  const points = features.find(({ kind }) => kind === 'points');
  assert.ok(points?.kind === 'points');
  const sources = points.rules.map(({ source }) => source);
  assert.ok(sources.includes('record:Recipe') && sources.includes('comment:Recipe'));
  assert.ok(
    points.rewards.some(({ cost }) => cost <= points.registration),
    'somebody new can redeem something',
  );
  assert.ok(!entities.some(({ name }) => /Point|Badge|Reward/.test(name)));
});

test('points of a route or a match are no points to earn', () => {
  for (const concept of [
    'A taxi site where passengers enter their starting and ending points and order a ride.',
    'A ping pong score site where players score points and view match results.',
  ])
    assert.ok(!kindsOf(concept).includes('points'), concept);
});

test('a product of people who write to each other keeps messages and friends, and no records beside them', () => {
  const { entities, features } = designed(
    'An instant messaging website. Users can add friends, send messages to friends and view the chat history.',
  );
  assert.deepEqual(entities, []);
  for (const kind of ['people', 'messages'])
    assert.ok(
      features.some((feature) => feature.kind === kind),
      kind,
    );
});
