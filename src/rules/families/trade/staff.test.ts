import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

function designed(concept: string) {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  return blueprint;
}

test('administrators manage the orders of a shop, which a scenario of their own proves', () => {
  const { features, requirements } = designed(
    'A shop for tea. Customers add teas to a shopping cart and place orders. The administrator manages orders and updates order status.',
  );
  const checkout = features.find((feature) => feature.kind === 'checkout');
  assert.deepEqual(checkout?.staff, { path: '/orders', roles: ['Administrator'] });
  const proofs = requirements.flatMap(({ scenarios }) => scenarios.map(({ id }) => id));
  assert.ok(proofs.includes('checkout-manages') && proofs.includes('checkout-moves-on'));
});

test('nobody manages the orders of a shop in which everybody is the same', () => {
  const { features } = designed('A shop for tea. People add teas to a shopping cart and place orders.');
  assert.equal(features.find((feature) => feature.kind === 'checkout')?.staff, undefined);
});
