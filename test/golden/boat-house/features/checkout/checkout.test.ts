// The cart and orders over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Cart, OrderAnswer } from './order.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const line = { goods: 'supplies', recordId: 4, quantity: 2 };
const details = { recipient: 'Ada', address: '7 Mill Lane', delivery: 'Pick up', method: 'Bank transfer' };

test('an order costs what its articles cost and empties the cart', async () => {
  await server.request('POST', '/api/checkout/cart', line);
  const placed = await server.request<OrderAnswer>('POST', '/api/checkout/orders', details);
  assert.equal(placed.status, 201);
  assert.equal(placed.body.total, 2900);
  const again = await server.request('POST', '/api/checkout/orders', details);
  assert.equal(again.status, 409);
});

test('a card that is declined leaves no order and keeps the cart', async () => {
  await server.request('POST', '/api/checkout/cart', line);
  const card = { cardNumber: '4000 0000 0000 0002', cardExpiry: '12/40', cardCode: '123' };
  const declined = await server.request('POST', '/api/checkout/orders', { ...details, ...card, method: 'Card' });
  const cart = await server.request<Cart>('GET', '/api/checkout/cart');
  assert.deepEqual([declined.status, cart.body.count], [402, 2]);
});

test('nobody orders more than there are', async () => {
  const { status } = await server.request('POST', '/api/checkout/cart', { ...line, quantity: 21 });
  assert.equal(status, 409);
});

test('who is not signed in has no cart and no orders', async () => {
  server.signOut();
  const cart = await server.request('GET', '/api/checkout/cart');
  const orders = await server.request('GET', '/api/checkout/orders');
  assert.deepEqual([cart.status, orders.status], [401, 401]);
});

test('the order of somebody else is neither read nor cancelled', async () => {
  const path = '/api/checkout/orders/A-2248KK';
  const read = await server.request('GET', path);
  const cancelled = await server.request('POST', `${path}/cancel`);
  assert.deepEqual([read.status, cancelled.status], [404, 404]);
});
