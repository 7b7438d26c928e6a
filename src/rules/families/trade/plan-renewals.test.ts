import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

const renewalsOf = (concept: string) => {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  return blueprint.features.filter((feature) => feature.kind === 'renewals');
};

test('contracts are renewed by a year, not once they have ended', () => {
  const [renewal] = renewalsOf(
    'A contract register. Clerks can record contracts, search contracts and renew contracts.',
  );
  assert.equal(renewal?.kind === 'renewals' && renewal.days, 365);
  assert.deepEqual(renewal?.kind === 'renewals' && renewal.unless, { field: 'status', values: ['Ended'] });
});

test('loans of a library are renewed by its lending: by two weeks, twice at most', () => {
  const concept = 'A village library. Members can borrow books, view their loans and renew loans.';
  assert.deepEqual(renewalsOf(concept), []);
  const lending = designBlueprint(readConcept(concept)).features.find(({ kind }) => kind === 'lending');
  assert.deepEqual(lending?.kind === 'lending' && [lending.days, lending.renewals], [14, 2]);
});

test('what has no end gets one to be renewed', () => {
  const [renewal] = renewalsOf('A gym website. Members can view their memberships and renew memberships.');
  assert.ok(renewal);
});
