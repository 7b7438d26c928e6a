// The stock over HTTP.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { lookAroundAs } from '../account/testing.ts';
import type { RecordStock } from './stock.ts';

let server: TestServer;

before(async () => {
  server = await startTestServer();
});

after(() => server.close());

test('a movement changes the quantity and is written down', async () => {
  await lookAroundAs(server, 'Warden');
  const moved = await server.request<{ quantity: number }>('POST', '/api/stock/4', { kind: 'Received', quantity: 7 });
  assert.equal(moved.body.quantity, 27);
  const { body } = await server.request<RecordStock>('GET', '/api/stock/4');
  const [last] = body.movements;
  assert.deepEqual([last?.kind, last?.change, last?.balance], ['Received', 7, 27]);
  const refused = await server.request('POST', '/api/stock/4', { kind: 'Sold', quantity: 28 });
  assert.equal(refused.status, 422);
});

test('who is not signed in sees no movements', async () => {
  server.signOut();
  const { status } = await server.request('GET', '/api/stock');
  assert.equal(status, 401);
});
