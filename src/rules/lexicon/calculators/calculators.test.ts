import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedResult } from '../../../compiler/features/calculator/calculator-scenarios.ts';
import { calculatorById, calculatorsFor, knownCalculators } from './calculators.ts';

/** The result with the values that the form starts with, but those given. */
function resultOf(id: string, values: Record<string, number> = {}): string {
  const calculator = calculatorById(id);
  assert.ok(calculator, id);
  const initial = Object.fromEntries(calculator.inputs.map((input) => [input.name, input.initial]));
  return expectedResult(calculator, { ...initial, ...values }).value;
}

test('results agree with values computed by hand', () => {
  assert.equal(resultOf('loan-payment', { loan: 200000, rate: 6, term: 30 }), '$1,199.10');
  assert.equal(resultOf('loan-payment', { loan: 12000, rate: 0, term: 10 }), '$100.00');
  assert.equal(resultOf('compound-interest', { start: 1000, deposit: 0, rate: 12, term: 1 }), '$1,126.83');
  assert.equal(resultOf('compound-interest', { start: 0, deposit: 100, rate: 0, term: 2 }), '$2,400.00');
  assert.equal(resultOf('return-on-investment', { cost: 200, gained: 250 }), '25%');
  assert.equal(resultOf('profit-margin', { revenue: 200, cost: 150 }), '25%');
  assert.equal(resultOf('break-even', { fixed: 1001, price: 20, variable: 10 }), '101');
  assert.equal(resultOf('sales-tax', { net: 50, rate: 19 }), '$59.50');
  assert.equal(resultOf('tip-split', { bill: 100, rate: 20, people: 3 }), '$40.00');
  assert.equal(resultOf('discount', { price: 80, rate: 25 }), '$60.00');
  assert.equal(resultOf('bmi', { weight: 80, height: 200 }), '20');
  assert.equal(resultOf('calorie-needs', { sex: 1, age: 30, weight: 80, height: 180, activity: 0 }), '2,136 kcal');
  assert.equal(resultOf('gpa', { grade1: 0, credits1: 3, grade2: 3, credits2: 1, credits3: 0, credits4: 0 }), '3.75');
  assert.equal(resultOf('trip-cost', { distance: 100, consumption: 5, price: 2, people: 2 }), '$5.00');
  assert.equal(resultOf('length', { sum: 1, source: 7, target: 1 }), '1.609344');
  assert.equal(resultOf('mass', { sum: 10, source: 0, target: 3 }), '22.046226');
  assert.equal(resultOf('temperature', { sum: 100, source: 0, target: 1 }), '212');
  assert.equal(resultOf('temperature', { sum: 32, source: 1, target: 2 }), '273.15');
  assert.equal(resultOf('volume', { sum: 1, source: 3, target: 0 }), '3.785412');
  assert.equal(resultOf('speed', { sum: 100, source: 1, target: 2 }), '62.137119');
  assert.equal(resultOf('renovation-quote', { area: 10, rate: 0, finish: 1, reserve: 10 }), '$198.00');
  assert.equal(resultOf('shipping-quote', { weight: 2, long: 50, wide: 40, high: 30, zone: 0, speed: 0 }), '$15.30');
  assert.equal(resultOf('rental-quote', { length: 7, daily: 10, cover: 0 }), '$63.00');
});

test('every calculator has an id of its own and says where its formula comes from', () => {
  const ids = knownCalculators.map(({ calculator }) => calculator.id);
  assert.equal(new Set(ids).size, ids.length);
});

test('a text finds the calculators that it names, the first one first', () => {
  assert.equal(calculatorsFor('A mortgage calculator')[0]?.id, 'loan-payment');
  assert.deepEqual(
    calculatorsFor('Converts between Celsius and Fahrenheit').map(({ id }) => id),
    ['temperature'],
  );
});
