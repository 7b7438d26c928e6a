import assert from 'node:assert/strict';
import { test } from 'node:test';
import { designBlueprint } from '../design/design-blueprint.ts';
import { readConcept } from '../reading/read-concept.ts';

test('first records of what a concept tells have values of their kind, no numbered names', () => {
  const { entities } = designBlueprint(
    readConcept(
      'Wine notes with producer, grape, vintage, nose and palate. Each wine note has a producer, grape, vintage, nose and palate.',
    ),
  );
  const values = entities.flatMap(({ seed }) =>
    seed.flatMap(({ values: { grape, nose, palate } }) => [grape, nose, palate]),
  );
  assert.ok(values.length > 30);
  for (const value of values) assert.doesNotMatch(String(value), /\d|\b(grape|nose|palate)\b/i);
});
