/** Who does it, where the subject is more or less than a plain plural. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act } from './reading.ts';
import { readConcept } from './read-concept.ts';

const actsOf = (concept: string): Act[] =>
  readConcept(concept).sentences.flatMap(({ outcome }) => (outcome.is === 'requirements' ? outcome.acts : []));

test('one person of a trade does what the sentence says', () => {
  const acts = actsOf(
    'A boat hire site. Guests book boats. The skipper sees all bookings by day and marks them as sailed or missed.',
  );
  assert.deepEqual(
    acts.filter(({ actor }) => actor === 'Skipper').map(({ phrase }) => phrase),
    ['see all bookings by day', 'mark the bookings as sailed or missed'],
  );
});

test('people who are signed in do what the sentence says', () => {
  const acts = actsOf('A boat hire site. Guests book boats. Signed-in guests see their bookings and can cancel them.');
  assert.ok(acts.some(({ phrase, actor }) => phrase === 'see their bookings' && actor === 'Guest'));
  assert.ok(acts.some(({ verb, actor }) => verb === 'cancel' && actor === 'Guest'));
});

test('what other people do is not said of the first', () => {
  const acts = actsOf('A trail club. Members propose hikes with a distance, and other members sign up for them.');
  assert.deepEqual(
    acts.map(({ phrase }) => phrase).filter((phrase) => /hikes|sign/.test(phrase)),
    ['propose hikes with a distance', 'sign up for the hikes'],
  );
});
