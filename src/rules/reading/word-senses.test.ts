/** Words that name one thing in one place and another elsewhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act } from './reading.ts';
import { readConcept } from './read-concept.ts';

const actsOf = (concept: string): Act[] =>
  readConcept(concept).sentences.flatMap(({ outcome }) => (outcome.is === 'requirements' ? outcome.acts : []));

test('a bar chart is about no bars and a pie chart about no pies', () => {
  const { things } = readConcept(
    'A donation log. Volunteers record donations with date and amount. The dashboard shows a bar chart of donations by month and a pie chart by donor.',
  );
  assert.ok(!things.some(({ label }) => /^(bar|pie|line|chart)/i.test(label)));
});

test('before a pronoun or an article stands a verb', () => {
  const acts = actsOf(
    'Guests can browse cabins, open a cabin, and book it from one day to another. They place the order.',
  );
  assert.ok(acts.some(({ verb, excluded }) => verb === 'book' && excluded === null));
  assert.ok(acts.some(({ verb, object }) => verb === 'place' && object === 'the order'));
});
