/** What failed is taken out and said; what others stand on stays; the blueprint stays valid. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../blueprint/validate.ts';
import { designBlueprint } from '../design/design-blueprint.ts';
import { sampleConcepts } from '../fixtures/concepts.ts';
import { readConcept } from '../reading/read-concept.ts';
import { simplifyBlueprint } from './simplify.ts';

const blueprint = designBlueprint(readConcept('Visitors browse recipes, search recipes and add recipes.'));

test('drops the feature of a failing scenario and says why', () => {
  const id = blueprint.requirements.find(({ features }) => features[0]?.startsWith('search-'))?.scenarios[0]?.id ?? '';
  const simplified = simplifyBlueprint(blueprint, { scenarioIds: [id], reasons: ['expected 2 recipes, saw 5'] });
  assert.ok(simplified);
  assert.ok(!simplified.blueprint.features.some((feature) => feature.kind === 'search'));
  const requirement = simplified.blueprint.requirements.find(
    ({ status }) => status.is === 'not-served' && status.reason.includes('saw 5'),
  );
  assert.equal(requirement?.scenarios.length, 0);
  assert.deepEqual(validateBlueprint(simplified.blueprint), []);
  assert.match(simplified.dropped[0] ?? '', /feature search-recipes/);
});

test('a list on which others stand stays, but is no longer claimed', () => {
  const id = blueprint.requirements.find(({ features }) => features[0] === 'browse-recipes')?.scenarios[0]?.id ?? '';
  const simplified = simplifyBlueprint(blueprint, { scenarioIds: [id], reasons: [] });
  assert.ok(simplified);
  assert.ok(simplified.blueprint.features.some((feature) => feature.id === 'browse-recipes'));
  assert.ok(
    simplified.blueprint.requirements.some(
      ({ features, status }) => features[0] === 'browse-recipes' && status.is === 'not-served',
    ),
  );
});

test('there is nothing to take out for scenarios that are not in the blueprint, or twice', () => {
  assert.equal(simplifyBlueprint(blueprint, { scenarioIds: ['no-such-scenario'], reasons: [] }), null);
  const id = blueprint.requirements.flatMap(({ scenarios }) => scenarios)[0]?.id ?? '';
  const once = simplifyBlueprint(blueprint, { scenarioIds: [id], reasons: ['x'] });
  assert.ok(once);
  assert.equal(simplifyBlueprint(once.blueprint, { scenarioIds: [id], reasons: ['x'] }), null);
});

test('any failing scenario of any product leaves a valid blueprint without it', () => {
  for (const { concept } of sampleConcepts.slice(0, 12)) {
    const product = designBlueprint(readConcept(concept));
    for (const scenario of product.requirements.flatMap(({ scenarios }) => scenarios)) {
      const simplified = simplifyBlueprint(product, { scenarioIds: [scenario.id], reasons: ['it did not work'] });
      assert.ok(simplified);
      assert.deepEqual(validateBlueprint(simplified.blueprint), []);
      assert.ok(
        !simplified.blueprint.requirements.some(({ scenarios }) => scenarios.some(({ id }) => id === scenario.id)),
      );
    }
  }
});
