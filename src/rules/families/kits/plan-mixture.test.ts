import assert from 'node:assert/strict';
import { test } from 'node:test';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

function design(concept: string) {
  const reading = readConcept(concept);
  if (reading.verdict !== 'clear') throw new Error(reading.message);
  return designBlueprint(reading);
}

test('a nutrition calculator adds up foods by weight', () => {
  const { features, entities } = design(
    'A site for hikers with a nutrition calculator: people enter ingredients and servings and see the calories.',
  );
  const found = features.find((feature) => feature.kind === 'mixture');
  assert.ok(found?.kind === 'mixture' && found.fields.includes('protein'));
  assert.ok(entities.some(({ name }) => name === 'Food'));
});

test('food that is looked up by its nutrition facts is no dish', () => {
  const { entities } = design('People search foods and read the nutrition facts label of each food.');
  assert.deepEqual(
    entities.map(({ name }) => name),
    ['Food'],
  );
});

test('other calculations stay calculators', () => {
  const { features } = design('A site that calculates the body mass index and keeps the results.');
  assert.ok(!features.some(({ kind }) => kind === 'mixture'));
  assert.ok(features.some(({ kind }) => kind === 'calculator'));
});
