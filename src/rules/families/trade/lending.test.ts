import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

function lendingOf(concept: string) {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  const lending = blueprint.features.find((feature) => feature.kind === 'lending');
  const unserved = blueprint.requirements.filter(({ scenarios }) => scenarios.length === 0).map(({ text }) => text);
  return { blueprint, lending: lending?.kind === 'lending' ? lending : undefined, unserved };
}

test('a library lends books, takes them back and keeps them for who waits', () => {
  const { blueprint, lending, unserved } = lendingOf(
    'Library system: librarians add books, members borrow and return books, members can reserve a book that is lent out.',
  );
  assert.equal(lending?.entity, 'Book');
  assert.deepEqual(lending.staff, { path: '/loans', roles: ['Librarian'] });
  assert.deepEqual(unserved, []);
  assert.ok(!blueprint.features.some(({ kind }) => kind === 'booking'));
});

test('days, renewals and the most at a time are read', () => {
  const { lending } = lendingOf(
    'A school library. Students borrow at most three books for three weeks and can renew them once. The librarian sees overdue books.',
  );
  assert.deepEqual([lending?.days, lending?.renewals, lending?.most], [21, 1, 3]);
});

test('what is borrowed by name is kept, whatever it is', () => {
  const { blueprint, lending, unserved } = lendingOf(
    'A toy library where parents borrow toys and bring them back after two weeks.',
  );
  assert.deepEqual(
    blueprint.entities.map(({ name }) => name),
    ['Toy'],
  );
  assert.equal(lending?.days, 14);
  assert.deepEqual(unserved, []);
});

test('who sees who has what looks after the loans', () => {
  const { lending } = lendingOf(
    'A tool library. Members borrow tools and return them. The caretaker sees who has what.',
  );
  assert.deepEqual(lending?.staff?.roles, ['Caretaker']);
});

test('what costs something, and what nobody brings back, is booked', () => {
  assert.equal(lendingOf('A shop where customers rent bikes per day and return them.').lending, undefined);
  assert.equal(lendingOf('A site where neighbours borrow a camera.').lending, undefined);
});
