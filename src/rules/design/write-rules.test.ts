/** Rules and deeds that no feature proves are said aloud, never passed off as said before or as left out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blueprint } from '../../blueprint/schema.ts';
import { readConcept } from '../reading/read-concept.ts';
import { designBlueprint } from './design-blueprint.ts';

const design = (concept: string): Blueprint => designBlueprint(readConcept(concept));
const notServed = ({ requirements }: Blueprint): string[] =>
  requirements.flatMap(({ status, text }) => (status.is === 'not-served' ? [`${text} ${status.reason}`] : []));

test('a statement about a thing is a rule that nothing enforces yet', () => {
  const blueprint = design(
    'A site for a choir. Singers can browse concerts. A concert that is sold out takes no more singers.',
  );
  assert.ok(
    notServed(blueprint).includes(
      'A concert that is sold out takes no more singers. The built-in rules do not enforce this rule yet.',
    ),
  );
  assert.ok(!blueprint.exclusions.some(({ text }) => text.includes('sold out')));
});

test('what must not happen is a rule, what is not wanted is left out', () => {
  const blueprint = design(
    'A library site. Readers can borrow books. A borrowed book cannot be lent again. No login needed.',
  );
  assert.ok(notServed(blueprint).some((text) => text.startsWith('A borrowed book cannot be lent again. ')));
  const left = blueprint.exclusions.filter(({ reason }) => reason === 'The concept asks to leave this out.');
  assert.equal(left.length, 1);
  assert.match(left[0]?.text ?? '', /login/);
});

test('bookings that must not overlap are the requirement about places that are taken', () => {
  const blueprint = design('A boat hire site. Guests can book a boat. Two bookings of one boat must not overlap.');
  const rules = blueprint.requirements.filter(({ text }) => /already taken/.test(text));
  assert.deepEqual(
    rules.map(({ status }) => status.is),
    ['served'],
  );
  assert.ok(!blueprint.exclusions.some(({ reason }) => reason.includes('leave this out')));
});

test('only a deed that is asked for already is said again', () => {
  const blueprint = design(
    'A camp site. Guests can browse tents, open the details of each tent and read notices. Guests can write a notice after the trip. Guests can view tents.',
  );
  const again = blueprint.exclusions.filter(({ reason }) => reason.startsWith('It says again'));
  assert.deepEqual(
    again.map(({ text }) => text.replace(/\.$/, '')),
    ['Guests can view tents'],
  );
  assert.ok(blueprint.requirements.some(({ text }) => text === 'Guests can write a notice after the trip.'));
});
