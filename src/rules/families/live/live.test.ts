import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

const liveOf = (concept: string) => {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  return blueprint.features.filter((feature) => feature.kind === 'live' || feature.kind === 'refresh');
};

test('prices of shares move', () => {
  const [live] = liveOf('A stock website. Users browse stocks and view real-time prices.');
  assert.ok(live?.kind === 'live' && live.series.some(({ entity, field }) => entity === 'Stock' && field === 'price'));
});

test('what is monitored has readings that move', () => {
  const [live] = liveOf('A monitoring platform for greenhouses. Users view real-time temperature data and alerts.');
  assert.ok(live?.kind === 'live' && live.series.some(({ entity }) => entity === 'SensorReading'));
});

test('where no figure moves, pages refresh themselves; the price of a chair stays', () => {
  const features = liveOf('A furniture shop. Users browse chairs with prices and see real-time updates of reviews.');
  assert.deepEqual(
    features.map(({ kind }) => kind),
    ['refresh'],
  );
});
