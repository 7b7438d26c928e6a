/** Words that sound like records and are none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConcept } from '../reading/read-concept.ts';
import { chooseEntities } from './choose-entities.ts';

const entitiesOf = (concept: string): string[] => chooseEntities(readConcept(concept)).entities.map(({ name }) => name);

test('whoever applies to be a friend leaves no application, whoever applies for a grant does', () => {
  const friends = entitiesOf('A chat for a school. Pupils can send messages and apply for friends.');
  assert.ok(!friends.includes('Application'), friends.join());
  const grants = entitiesOf('A foundation site. Artists can read the news and apply for grants.');
  assert.ok(
    grants.some((name) => /Application|Grant/.test(name)),
    grants.join(),
  );
});

test('a practice or a state is not kept as records', () => {
  const names = entitiesOf(
    'A studio site for yoga with courses. People book courses and can read about unemployment benefits.',
  );
  assert.ok(names.includes('Course'), names.join());
  assert.ok(!names.some((name) => /^(Yoga|Unemployment)$/.test(name)), names.join());
});
