// Tests of the advertisements over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { RunningAdvertisement } from '../advertising/advertisement.ts';
import type { Advertisement } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  title: 'Example advertisement',
};

test('lists the advertisements page by page', async () => {
  const { body } = await server.request<ListPage<Advertisement>>('GET', '/api/advertisements');
  assert.equal(body.total, 3);
  assert.equal(body.items.length, 3);
  assert.equal(body.items[0]?.title, 'Flour from the mill next door');
});

test('answers one advertisement', async () => {
  const { body } = await server.request<Advertisement>('GET', '/api/advertisements/3');
  assert.equal(body.title, 'Flour from the mill next door');
});

test('a advertisement that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/advertisements/999999');
  assert.equal(status, 404);
});

test('a new advertisement can be read back', async () => {
  const created = await server.request<{ id: number }>('POST', '/api/advertisements', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<Advertisement>('GET', `/api/advertisements/${created.body.id}`);
  assert.equal(body.title, 'Example advertisement');
});

test('a advertisement without title is refused with a message for the field', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/advertisements',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.title, 'Title is required.');
});

test('advertisements run from their first day to their last, for everybody', async () => {
  server.signOut();
  const { body } = await server.request<RunningAdvertisement[]>('GET', '/api/advertising');
  assert.deepEqual(
    body.map(({ id }) => id).toSorted((one, other) => one - other),
    [2, 3],
  );
});
