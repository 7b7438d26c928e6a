// Tests of the tutors over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Tutor } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('lists the tutors page by page', async () => {
  const { body } = await server.request<ListPage<Tutor>>('GET', '/api/tutors');
  assert.equal(body.total, 4);
  assert.equal(body.items.length, 4);
  assert.equal(body.items[0]?.name, 'Sofia Marín');
});

test('answers one tutor', async () => {
  const { body } = await server.request<Tutor>('GET', '/api/tutors/4');
  assert.equal(body.name, 'Sofia Marín');
});

test('a tutor that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/tutors/999999');
  assert.equal(status, 404);
});
