import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, namesIn, parseFormula } from './formula.ts';

function valueOf(text: string, values: Record<string, number> = {}): number {
  const expression = parseFormula(text);
  assert.ok(expression, text);
  return evaluate(expression, values);
}

const day = (date: string): number => Date.parse(date) / 86_400_000;

test('operators bind as in arithmetic', () => {
  assert.equal(valueOf('2 + 3 * 4'), 14);
  assert.equal(valueOf('(2 + 3) * 4'), 20);
  assert.equal(valueOf('10 - 4 - 3'), 3);
  assert.equal(valueOf('2 ^ 3 ^ 2'), 512);
  assert.equal(valueOf('-2 * 3 + 10'), 4);
  assert.equal(valueOf('(1 + 0.5) ^ -1') * 1.5, 1);
});

test('names take their values, conditions choose', () => {
  assert.equal(valueOf('if(age >= 65, price / 2, price)', { age: 70, price: 12 }), 6);
  assert.equal(valueOf('min(a, b) + max(a, b)', { a: 1, b: 2 }), 3);
  assert.deepEqual(namesIn(parseFormula('area * rate + if(area > 5, fee, 0)') ?? { is: 'number', value: 0 }), [
    'area',
    'rate',
    'area',
    'fee',
  ]);
});

test('days, months and years are counted whole', () => {
  const dates = { from: day('2024-02-29'), to: day('2025-02-28') };
  assert.equal(valueOf('days(from, to)', dates), 365);
  assert.equal(valueOf('months(from, to)', dates), 11);
  assert.equal(valueOf('years(from, to)', dates), 0);
  assert.equal(valueOf('years(from, to)', { ...dates, to: day('2026-03-01') }), 2);
});

test('what is no formula is refused', () => {
  for (const text of ['', '2 +', '(2', 'price $ 2', 'run(1)', '2 3', 'min('])
    assert.equal(parseFormula(text), null, text);
});
