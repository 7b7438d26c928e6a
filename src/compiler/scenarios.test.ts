import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenarioSchema, type Scenario } from '../blueprint/scenario.ts';
import { bakeryShop } from './samples/bakery-shop.ts';
import { samples } from './samples/samples.ts';
import { toolLibrary } from './samples/tool-library.ts';

const scenario = (blueprint: typeof bakeryShop, id: string): Scenario => {
  const found = blueprint.requirements.flatMap(({ scenarios }) => scenarios).find((each) => each.id === id);
  assert.ok(found, id);
  return found;
};

test('every feature of every sample is proven, in at most twelve steps beside the way there', () => {
  for (const { requirements } of samples) {
    for (const { scenarios } of requirements) {
      assert.ok(scenarios.length > 0);
      for (const each of scenarios) {
        assert.ok(scenarioSchema.safeParse(each).success, each.id);
        // A quiz is answered to its end.
        const most = each.id.startsWith('quiz-') ? 40 : 18;
        assert.ok(each.when.length + each.then.length <= most, each.id);
      }
    }
  }
});

test('a search expects exactly the records that have the word', () => {
  const { when, then } = scenario(bakeryShop, 'search-products-finds');
  assert.ok(when.some((step) => step.step === 'fill' && step.value === 'Harbour'));
  assert.ok(then.some((step) => step.step === 'see-items' && step.atLeast === 1 && step.atMost === 1));
});

test('a filter expects exactly the records that fit, as far as one page shows them', () => {
  const bread = scenario(bakeryShop, 'filter-products-by-category');
  assert.ok(bread.then.some((step) => step.step === 'see-items' && step.atLeast === 2 && step.atMost === 2));
  const price = scenario(bakeryShop, 'filter-products-by-price');
  assert.ok(price.when.some((step) => step.step === 'fill' && step.value === '4.80'));
  assert.ok(price.then.some((step) => step.step === 'see-items' && step.atLeast === 3));
});

test('a person is expected to see only what is theirs', () => {
  const { then } = scenario(toolLibrary, 'my-loans-own');
  assert.ok(then.some((step) => step.step === 'see-items' && step.atMost === 3));
  assert.ok(then.some((step) => step.step === 'see-no-text' && step.text === 'Cut the hedge'));
});

test('a record that others need is expected to stay', () => {
  assert.ok(scenario(bakeryShop, 'delete-baker-keeps-needed').when.some((step) => step.step === 'see-message'));
});
