import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

const design = (concept: string) => {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  return blueprint;
};

test('searches are saved on the lists that can be searched, some of them already', () => {
  const { features } = design(
    'A house-hunting website. Users can search properties, filter by price and save their searches to come back to them.',
  );
  const saved = features.find((feature) => feature.kind === 'saved-searches');
  assert.equal(saved?.kind === 'saved-searches' && saved.entities[0], 'Property');
  assert.ok(saved?.kind === 'saved-searches' && saved.seed.length > 0);
});

test('who saves records saves no search', () => {
  const { features } = design('A recipe site. Users search recipes and save recipes to their favourites.');
  assert.ok(!features.some((feature) => feature.kind === 'saved-searches'));
});
