import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConcept } from '../reading/read-concept.ts';
import { designBlueprint } from './design-blueprint.ts';

function journeys(concept: string) {
  const reading = readConcept(concept);
  if (reading.verdict !== 'clear') throw new Error(reading.message);
  const entity = designBlueprint(reading).entities.find(({ name }) => name === 'Flight');
  assert.ok(entity);
  const kind = entity.fields.find(({ name }) => name === 'kind');
  const kinds = new Set(entity.seed.map(({ values }) => values.kind));
  return { label: entity.pluralLabel, options: kind?.options, kinds };
}

test('trips are by the vehicles that the concept names', () => {
  const { label, options, kinds } = journeys(
    'A site where travellers search and book train and ferry tickets, and see the fare of each.',
  );
  assert.equal(label, 'Trips');
  assert.deepEqual(options, ['Train', 'Ferry']);
  assert.deepEqual(kinds, new Set(['Train', 'Ferry']));
});

test('one kind of vehicle is no field', () => {
  const { label, options } = journeys('A site where travellers search buses and book bus tickets.');
  assert.equal(label, 'Buses');
  assert.equal(options, undefined);
});
