// The orders of everybody, over HTTP.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { lookAroundAs } from '../account/testing.ts';
import type { ManagedOrder } from './order.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('the orders of everybody are listed, and found by number and state', async () => {
  await lookAroundAs(server, 'Warden');
  const all = await server.request<ListPage<ManagedOrder>>('GET', '/api/managed-orders');
  assert.equal(all.body.total, 8);
  const shipped = await server.request<ListPage<ManagedOrder>>('GET', '/api/managed-orders?state=Shipped');
  assert.equal(shipped.body.total, 2);
  const found = await server.request<ListPage<ManagedOrder>>('GET', '/api/managed-orders?q=a-2248kk');
  assert.deepEqual(
    found.body.items.map(({ number }) => number),
    ['A-2248KK'],
  );
});

test('an order goes on step by step, and its history says who moved it', async () => {
  await lookAroundAs(server, 'Warden');
  const path = '/api/managed-orders/A-2248KK/state';
  const early = await server.request('PUT', path, { state: 'Delivered' });
  const shipped = await server.request<ManagedOrder>('PUT', path, { state: 'Shipped' });
  const late = await server.request('PUT', path, { state: 'Cancelled' });
  assert.deepEqual([early.status, shipped.body.state, late.status], [409, 'Shipped', 409]);
  assert.equal(shipped.body.changes.at(-1)?.by, 'Ben Okoro');
});

test('the orders of everybody are closed to other roles and to those who are not signed in', async () => {
  const list = await server.request('GET', '/api/managed-orders');
  const change = await server.request('PUT', '/api/managed-orders/A-224K87/state', { state: 'Shipped' });
  assert.deepEqual([list.status, change.status], [403, 403]);
  server.signOut();
  assert.equal((await server.request('GET', '/api/managed-orders')).status, 401);
});
