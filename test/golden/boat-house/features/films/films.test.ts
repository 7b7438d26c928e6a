// Tests of the films over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Film } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('lists the films page by page', async () => {
  const { body } = await server.request<ListPage<Film>>('GET', '/api/films');
  assert.equal(body.total, 2);
  assert.equal(body.items.length, 2);
  assert.equal(body.items[0]?.title, 'The bend at dusk');
});

test('answers one film', async () => {
  const { body } = await server.request<Film>('GET', '/api/films/2');
  assert.equal(body.title, 'The bend at dusk');
});

test('a film that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/films/999999');
  assert.equal(status, 404);
});
