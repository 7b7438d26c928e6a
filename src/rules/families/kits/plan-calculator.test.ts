import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { expectedResult } from '../../../compiler/features/calculator/calculator-scenarios.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';
import { statedFormulas } from './stated-formulas.ts';

function calculatorsOf(concept: string): string[] {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  return blueprint.features.flatMap((feature) =>
    feature.kind === 'calculator' ? feature.calculators.map((calculator) => calculator.id) : [],
  );
}

test('a formula that the concept states is the one that is computed', () => {
  const [calculator] = statedFormulas('The website estimates prices. Price = area x rate per metre + 50. Done.');
  assert.ok(calculator);
  assert.deepEqual(
    calculator.inputs.map((input) => input.label),
    ['Area', 'Rate per metre'],
  );
  assert.equal(expectedResult(calculator, { area: 4, ratePerMetre: 10 }).value, '90');
  const [fee] = statedFormulas('the fee is the weight multiplied by 3');
  assert.equal(fee && expectedResult(fee, { weight: 7 }).value, '21');
  assert.deepEqual(statedFormulas('The price is shown. Colours are red and blue.'), []);
});

test('a calculator that the concept names comes first', () => {
  assert.equal(
    calculatorsOf('A mortgage calculator where users can calculate their monthly payment.')[0],
    'loan-payment',
  );
  assert.equal(calculatorsOf('A BMI calculator app. Users enter weight and height to calculate their BMI.')[0], 'bmi');
  assert.equal(
    calculatorsOf('A unit converter website to convert between units of length, mass and temperature.').length,
    6,
  );
});

test('a shop that estimates prices makes quotes from its own list', () => {
  const ids = calculatorsOf(
    'A website for a print shop. Users can browse products with prices and use a price calculator to estimate the total cost.',
  );
  assert.ok(ids.includes('quote'));
});
