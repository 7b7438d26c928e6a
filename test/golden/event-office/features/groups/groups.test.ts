// Tests of the groups over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Group } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  name: 'Example group',
};

test('lists the groups page by page', async () => {
  const { body } = await server.request<ListPage<Group>>('GET', '/api/groups');
  assert.equal(body.total, 2);
  assert.equal(body.items.length, 2);
  assert.equal(body.items[0]?.name, 'Stage crew');
});

test('answers one group', async () => {
  const { body } = await server.request<Group>('GET', '/api/groups/2');
  assert.equal(body.name, 'Stage crew');
});

test('a group that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/groups/999999');
  assert.equal(status, 404);
});

test('a new group can be read back', async () => {
  const created = await server.request<{ id: number }>('POST', '/api/groups', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<Group>('GET', `/api/groups/${created.body.id}`);
  assert.equal(body.name, 'Example group');
});

test('a group without name is refused with a message for the field', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/groups',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.name, 'Name is required.');
});

test('a changed group can be read back', async () => {
  const changed = await server.request('PUT', '/api/groups/2', valid);
  assert.equal(changed.status, 204);
  const { body } = await server.request<Group>('GET', '/api/groups/2');
  assert.equal(body.name, 'Example group');
});

test('a group cannot be changed to one without name', async () => {
  const { status } = await server.request('PUT', '/api/groups/2', { ...valid, name: ' ' });
  assert.equal(status, 422);
});

test('a group that others need is not deleted', async () => {
  const { status } = await server.request('DELETE', '/api/groups/2');
  assert.equal(status, 409);
});
