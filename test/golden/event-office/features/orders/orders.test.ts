// Tests of the orders over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Order } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  reference: 'Example order',
  eventId: 3,
  totalValue: 120000,
  status: 'Open',
};

test('all orders can be downloaded as a file for spreadsheets', async () => {
  const { headers, body } = await server.request<string>('GET', '/api/orders/export.csv');
  assert.match(headers.get('content-type') ?? '', /^text\/csv/);
  assert.match(headers.get('content-disposition') ?? '', /^attachment/);
  assert.ok(body.includes('Stage lights'));
});

test('lists the orders page by page', async () => {
  const { body } = await server.request<ListPage<Order>>('GET', '/api/orders');
  assert.equal(body.total, 4);
  assert.equal(body.items.length, 4);
  assert.equal(body.items[0]?.reference, 'Stage lights');
});

test('answers one order', async () => {
  const { body } = await server.request<Order>('GET', '/api/orders/4');
  assert.equal(body.reference, 'Stage lights');
});

test('a order that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/orders/999999');
  assert.equal(status, 404);
});

test('finds orders by a word, in capitals or not', async () => {
  const { body } = await server.request<ListPage<Order>>('GET', '/api/orders?q=STAGE');
  assert.deepEqual(body.items.map((item) => item.reference).toSorted(), ['Stage lights']);
});

test('finds no orders for words that none has', async () => {
  const { body } = await server.request<ListPage<Order>>('GET', '/api/orders?q=zzyzxq');
  assert.equal(body.total, 0);
});

test('a new order can be read back', async () => {
  const created = await server.request<{ id: number }>('POST', '/api/orders', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<Order>('GET', `/api/orders/${created.body.id}`);
  assert.equal(body.reference, 'Example order');
});

test('a order without reference is refused with a message for the field', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/orders',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.reference, 'Reference is required.');
});

test('a order cannot point at what does not exist', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>('POST', '/api/orders', {
    ...valid,
    eventId: 999_999,
  });
  assert.equal(status, 422);
  assert.deepEqual(Object.keys(body.error.fields), ['eventId']);
});

test('a changed order can be read back', async () => {
  const changed = await server.request('PUT', '/api/orders/4', valid);
  assert.equal(changed.status, 204);
  const { body } = await server.request<Order>('GET', '/api/orders/4');
  assert.equal(body.reference, 'Example order');
});

test('a order cannot be changed to one without reference', async () => {
  const { status } = await server.request('PUT', '/api/orders/4', { ...valid, reference: ' ' });
  assert.equal(status, 422);
});

test('a deleted order is gone until it is restored', async () => {
  const deleted = await server.request<{ trashId: string }>('DELETE', '/api/orders/4');
  assert.equal(deleted.status, 200);
  const { status } = await server.request('GET', '/api/orders/4');
  assert.equal(status, 404);
  await server.request('POST', `/api/trash/${deleted.body.trashId}/restore`);
  const restored = await server.request('GET', '/api/orders/4');
  assert.equal(restored.status, 200);
});
