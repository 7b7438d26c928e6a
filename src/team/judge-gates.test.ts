import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GateResult } from '../contract/gate.ts';
import { judgeGates } from './judge-gates.ts';

const slow: GateResult = {
  gate: 'performance',
  role: 'Performance Engineer',
  required: true,
  verdict: 'fail',
  measures: [
    { name: 'answers within', value: 1200, unit: 'ms', threshold: 500, comparison: 'at-most' },
    { name: 'weight', value: 80, unit: 'kB', threshold: 500, comparison: 'at-most' },
  ],
  sentence: 'Slow.',
  log: '',
  durationMs: 1,
};

test('a missed gate that the release needs is told with its figure and its threshold, and with nothing that holds', () => {
  const outcome = judgeGates([slow]);
  assert.equal(
    outcome.passed === false && outcome.failure.message,
    'The product is not released: it missed the gate performance (answers within: 1,200 ms (at most 500 ms)).',
  );
});

test('a gate that is not needed or could not be measured does not stop a release', () => {
  assert.equal(judgeGates([{ ...slow, required: false }]).passed, true);
  assert.equal(judgeGates([{ ...slow, verdict: 'could-not-run', measures: [] }]).passed, true);
});
