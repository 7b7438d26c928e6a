// Tests of the recordings over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Recording } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  title: 'Example recording',
};

test('lists the recordings page by page', async () => {
  const { body } = await server.request<ListPage<Recording>>('GET', '/api/recordings');
  assert.equal(body.total, 4);
  assert.equal(body.items.length, 4);
  assert.equal(body.items[0]?.title, 'Reeds, first night');
});

test('answers one recording', async () => {
  const { body } = await server.request<Recording>('GET', '/api/recordings/4');
  assert.equal(body.title, 'Reeds, first night');
});

test('a recording that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/recordings/999999');
  assert.equal(status, 404);
});

test('a new recording can be read back', async () => {
  const created = await server.request<{ id: number }>('POST', '/api/recordings', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<Recording>('GET', `/api/recordings/${created.body.id}`);
  assert.equal(body.title, 'Example recording');
});

test('a recording without title is refused with a message for the field', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/recordings',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.title, 'Title is required.');
});

test('somebody who is not signed in cannot add a recording', async () => {
  server.signOut();
  const { status } = await server.request('POST', '/api/recordings', {});
  assert.equal(status, 401);
});

test('each playing is counted', async () => {
  const count = async () => (await server.request<Recording>('GET', '/api/recordings/4')).body.plays ?? 0;
  const before = await count();
  await server.request('POST', '/api/recordings/4/plays', {});
  assert.equal(await count(), before + 1);
});
