import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renewUntil } from './renew-until.ts';
import type { RenewalRules } from './renewal.ts';

const rules: RenewalRules = { table: 'x', days: 14, opensBefore: 7, grace: 3, most: 2, closed: ['Returned'] };
const today = '2026-05-10';
const on = (until: string | null, status: string | null = null, renewals = 0) =>
  renewUntil(rules, { until, status }, renewals, today);
const reasonOf = (answer: ReturnType<typeof on>) => ('reason' in answer ? answer.reason : 'none');

test('what ends soon is renewed from its end, what has just ended from today', () => {
  assert.deepEqual(on('2026-05-17'), { next: '2026-05-31' });
  assert.deepEqual(on('2026-05-08'), { next: '2026-05-24' });
});

test('it is refused before its time and long after its end, with the day', () => {
  assert.match(reasonOf(on('2026-05-18')), /from 11 May 2026 on/);
  assert.match(reasonOf(on('2026-05-06')), /ended on 6 May 2026/);
});

test('it is refused when it is over or was renewed often enough', () => {
  assert.match(reasonOf(on('2026-05-12', 'Returned')), /returned/);
  assert.match(reasonOf(on('2026-05-12', null, 2)), /2 times already/);
  assert.match(reasonOf(on(null)), /no end/);
});
