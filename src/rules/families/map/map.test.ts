import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

const mapOf = (concept: string) => {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  return blueprint.features.find((feature) => feature.kind === 'map');
};

test('what has a place stands on the map; vehicles move on it', () => {
  const map = mapOf(
    'A transport website. Users browse warehouses and vehicles and see the position of vehicles on a map.',
  );
  assert.deepEqual(map?.layers.map(({ entity, moves }) => `${entity} ${moves}`).toSorted(), [
    'Vehicle true',
    'Warehouse false',
  ]);
});

test('a store locator has stores, whatever else there is', () => {
  const map = mapOf('A tea brand website. Visitors browse teas and find stores near them.');
  assert.ok(map?.layers.some(({ entity }) => entity === 'Store'));
});

test('a site map and a mind map are no maps', () => {
  assert.equal(mapOf('A blog. Visitors browse posts and open the site map.'), undefined);
});
