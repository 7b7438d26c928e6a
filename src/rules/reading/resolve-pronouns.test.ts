/** Pronouns mean what was named last, and what is seen of a record is no record of its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act } from './reading.ts';
import { readConcept } from './read-concept.ts';

const actsOf = (concept: string): Act[] =>
  readConcept(concept).sentences.flatMap(({ outcome }) => (outcome.is === 'requirements' ? outcome.acts : []));

test('"one" and "it" stand for the thing named last', () => {
  const phrases = actsOf('A choir site. Members see upcoming concerts with date and place, and sign up for one.').map(
    ({ phrase }) => phrase,
  );
  assert.ok(phrases.includes('sign up for a concert'), phrases.join(' | '));
});

test('opening one to see what it says is to see the details of the thing', () => {
  const acts = actsOf(
    'A boat hire site. Guests search boats by harbour, open one to see its description, equipment and ratings, and book it for a day.',
  );
  const details = acts.find(({ capabilities }) => capabilities.includes('details'));
  assert.equal(details?.phrase, 'see the description, equipment and ratings of a boat');
  assert.deepEqual(details?.things, ['Vehicle']);
  assert.ok(acts.some(({ phrase }) => phrase === 'book the boat for a day'));
  assert.ok(!acts.some(({ phrase }) => phrase.startsWith('open')));
});
