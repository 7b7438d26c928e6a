// Tests of the public holidays over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { lookAroundAs } from '../account/testing.ts';
import type { Holiday } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  name: 'Example public holiday',
  day: '2030-05-04',
};

test('lists the public holidays page by page', async () => {
  const { body } = await server.request<ListPage<Holiday>>('GET', '/api/public-holidays');
  assert.equal(body.total, 2);
  assert.equal(body.items.length, 2);
  assert.equal(body.items[0]?.name, 'Harvest day');
});

test('answers one public holiday', async () => {
  const { body } = await server.request<Holiday>('GET', '/api/public-holidays/2');
  assert.equal(body.name, 'Harvest day');
});

test('a public holiday that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/public-holidays/999999');
  assert.equal(status, 404);
});

test('a new public holiday can be read back', async () => {
  await lookAroundAs(server, 'Administrator');
  const created = await server.request<{ id: number }>('POST', '/api/public-holidays', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<Holiday>('GET', `/api/public-holidays/${created.body.id}`);
  assert.equal(body.name, 'Example public holiday');
});

test('a public holiday without name is refused with a message for the field', async () => {
  await lookAroundAs(server, 'Administrator');
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/public-holidays',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.name, 'Name is required.');
});

test('somebody who is not signed in cannot add a public holiday', async () => {
  server.signOut();
  const { status } = await server.request('POST', '/api/public-holidays', {});
  assert.equal(status, 401);
});

test('a person of another role cannot add a public holiday', async () => {
  const { status } = await server.request('POST', '/api/public-holidays', {});
  assert.equal(status, 403);
});

test('a changed public holiday can be read back', async () => {
  await lookAroundAs(server, 'Manager');
  const changed = await server.request('PUT', '/api/public-holidays/2', valid);
  assert.equal(changed.status, 204);
  const { body } = await server.request<Holiday>('GET', '/api/public-holidays/2');
  assert.equal(body.name, 'Example public holiday');
});

test('a public holiday cannot be changed to one without name', async () => {
  await lookAroundAs(server, 'Manager');
  const { status } = await server.request('PUT', '/api/public-holidays/2', { ...valid, name: ' ' });
  assert.equal(status, 422);
});

test('a person of another role cannot change a public holiday', async () => {
  const { status } = await server.request('PUT', '/api/public-holidays/2', valid);
  assert.equal(status, 403);
});

test('somebody who is not signed in cannot change a public holiday', async () => {
  server.signOut();
  const { status } = await server.request('PUT', '/api/public-holidays/2', valid);
  assert.equal(status, 401);
});

test('a deleted public holiday is gone until it is restored', async () => {
  await lookAroundAs(server, 'Administrator');
  const deleted = await server.request<{ trashId: string }>('DELETE', '/api/public-holidays/2');
  assert.equal(deleted.status, 200);
  const { status } = await server.request('GET', '/api/public-holidays/2');
  assert.equal(status, 404);
  await server.request('POST', `/api/trash/${deleted.body.trashId}/restore`);
  const restored = await server.request('GET', '/api/public-holidays/2');
  assert.equal(restored.status, 200);
});

test('a person of another role cannot delete a public holiday', async () => {
  const { status } = await server.request('DELETE', '/api/public-holidays/2');
  assert.equal(status, 403);
});

test('somebody who is not signed in cannot delete a public holiday', async () => {
  server.signOut();
  const { status } = await server.request('DELETE', '/api/public-holidays/2');
  assert.equal(status, 401);
});

test('an administrator finds the public holidays of everybody', async () => {
  await lookAroundAs(server, 'Administrator');
  const { body } = await server.request<ListPage<Holiday>>('GET', '/api/public-holidays/manage');
  assert.equal(body.total, 2);
});

test('the public holidays to manage are closed to others', async () => {
  server.signOut();
  const { status } = await server.request('GET', '/api/public-holidays/manage');
  assert.equal(status, 401);
});
