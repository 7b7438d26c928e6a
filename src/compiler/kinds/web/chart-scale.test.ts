import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisTicks } from './template/web/charts/scale.ts';

test('the lines of a chart are at round numbers and reach beyond the largest value', () => {
  assert.deepEqual(axisTicks(47), [0, 20, 40, 60]);
  assert.deepEqual(axisTicks(4), [0, 1, 2, 3, 4]);
  assert.deepEqual(axisTicks(0.3), [0, 0.1, 0.2, 0.3]);
});

test('a chart of nothing still has an axis', () => {
  assert.deepEqual(axisTicks(0), [0, 1]);
});
