// Tests of the prizes over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Prize } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('lists the prizes page by page', async () => {
  const { body } = await server.request<ListPage<Prize>>('GET', '/api/prizes');
  assert.equal(body.total, 5);
  assert.equal(body.items.length, 5);
  assert.equal(body.items[0]?.name, 'Enamel mug');
});

test('answers one prize', async () => {
  const { body } = await server.request<Prize>('GET', '/api/prizes/5');
  assert.equal(body.name, 'Enamel mug');
});

test('a prize that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/prizes/999999');
  assert.equal(status, 404);
});
