import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

const design = (concept: string) => {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  return blueprint;
};

test('messages are conversations and no records of their own', () => {
  const { features, entities } = design(
    'A marketplace for used bicycles. Users can browse bicycles, send messages to other users and read their messages.',
  );
  const messages = features.find((feature) => feature.kind === 'messages');
  assert.ok(messages);
  assert.ok(!entities.some(({ name }) => name === 'Message'));
  assert.ok(messages.seed.some(({ isUnread, people }) => isUnread && people.includes(0)));
  assert.ok(messages.seed.every(({ room }) => room === undefined));
});

test('a concept that speaks of chat rooms gets rooms', () => {
  const { features } = design('A community for hikers. Members browse hikes and talk in chat rooms.');
  const messages = features.find((feature) => feature.kind === 'messages');
  assert.ok(messages?.seed.some(({ room }) => room !== undefined));
});
