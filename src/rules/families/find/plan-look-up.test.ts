import assert from 'node:assert/strict';
import { test } from 'node:test';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';
import { prefixOf } from './plan-look-up.ts';

const design = (concept: string) => designBlueprint(readConcept(concept));

test('a number begins with letters of what it numbers', () => {
  assert.deepEqual(['Claim', 'Order', 'Job application', 'Eye'].map(prefixOf), ['CLM-', 'ORD-', 'JA-', 'EY-']);
});

test('who has a tracking number finds the shipment, and a new one gets a number', () => {
  const { features, entities } = design(
    'A website for a courier. Customers can track their parcels by tracking number and see all shipments.',
  );
  const lookUp = features.find((feature) => feature.kind === 'look-up');
  const entity = entities.find(({ name }) => name === lookUp?.entity);
  assert.ok(entity?.fields.some(({ name }) => name === lookUp?.field));
});

test('a comparison that is asked for is of what it names', () => {
  const { features } = design(
    'A website of used cars. Visitors can browse cars, filter them by price and compare cars side by side.',
  );
  assert.match(features.find((feature) => feature.kind === 'compare')?.entity ?? '', /Car/);
});
