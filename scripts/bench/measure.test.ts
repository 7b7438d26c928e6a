import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentile } from './measure.ts';

test('percentiles are nearest-rank', () => {
  const values = [30, 10, 20, 50, 40];
  assert.equal(percentile(values, 0.5), 30);
  assert.equal(percentile(values, 0.95), 50);
  assert.equal(percentile(values, 0), 10);
  assert.equal(percentile([7.26], 0.95), 7.3);
});
