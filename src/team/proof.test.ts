import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blueprint, Requirement } from '../blueprint/schema.ts';
import { testBlueprint, testConcept, testVerification } from './fixtures/test-product.ts';
import { judge } from './judge.ts';
import { buildProof, scoreOf } from './proof.ts';

const withFirst = (change: Partial<Requirement>): Blueprint => ({
  ...testBlueprint,
  requirements: testBlueprint.requirements.map((requirement, index) =>
    index === 0 ? { ...requirement, ...change } : requirement,
  ),
});
const prove = (blueprint: Blueprint, failing: readonly string[] = []) =>
  buildProof({
    concept: testConcept,
    blueprint,
    verification: testVerification(blueprint, failing),
    gates: [],
    commit: 'abc',
  });

test('a requirement is met only when all its scenarios were seen to pass', () => {
  assert.deepEqual(scoreOf(prove(testBlueprint)), { met: 2, notMet: 0, notServed: 1 });
  assert.deepEqual(scoreOf(prove(testBlueprint, ['search-books'])), { met: 1, notMet: 1, notServed: 1 });
});

test('nothing is met when the product does not pass a base check', () => {
  assert.deepEqual(scoreOf(prove(testBlueprint, ['typecheck'])), { met: 0, notMet: 2, notServed: 1 });
});

test('a served requirement without a scenario is not claimed', () => {
  const [entry] = prove(withFirst({ scenarios: [] })).entries;
  assert.deepEqual(
    [entry?.verdict, entry?.reason],
    ['not-met', 'No scenario shows it, so nobody has seen it working.'],
  );
});

test('a promised scenario that was never run counts as not seen', () => {
  const verification = { ...testVerification(testBlueprint), scenarios: [] };
  const { entries } = buildProof({
    concept: testConcept,
    blueprint: testBlueprint,
    verification,
    gates: [],
    commit: 'abc',
  });
  assert.equal(entries[0]?.reason, '"Try list-books" was not run');
  assert.deepEqual(judge(testBlueprint, verification), { step: 'verify', product: 'falls-short' });
});

test('a base check that was not made counts as failed', () => {
  const verification = testVerification(testBlueprint);
  const judged = judge(testBlueprint, {
    ...verification,
    checks: verification.checks.filter((check) => check.check !== 'start'),
  });
  assert.equal(
    judged.product === 'broken' && judged.failure.message,
    'The product did not pass its start check: the check was not made.',
  );
});

test('says where each requirement comes from, in the words of the concept where it can', () => {
  const source = (from: Requirement['source']) => prove(withFirst({ source: from })).entries[0]?.source;
  assert.equal(source({ from: 'concept', start: 17, end: 40 }), '"Readers can search it."');
  assert.equal(source({ from: 'assumption', because: 'lists have details' }), 'assumed: lists have details');
  assert.equal(source({ from: 'change-request', id: '7' }), 'change request 7');
  assert.equal(source({ from: 'answer', question: 'language' }), 'answer to "language"');
});
