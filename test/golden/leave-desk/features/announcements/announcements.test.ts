// Tests of the announcements over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { lookAroundAs } from '../account/testing.ts';
import type { CurrentAnnouncement } from '../announcement-bar/announcement.ts';
import type { Announcement } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  headline: 'Example announcement',
  text: 'Two people per team can be away.',
};

test('lists the announcements page by page', async () => {
  const { body } = await server.request<ListPage<Announcement>>('GET', '/api/announcements');
  assert.equal(body.total, 4);
  assert.equal(body.items.length, 4);
  assert.equal(body.items[0]?.headline, 'Summer leave: ask before the 15th');
});

test('answers one announcement', async () => {
  const { body } = await server.request<Announcement>('GET', '/api/announcements/4');
  assert.equal(body.headline, 'Summer leave: ask before the 15th');
});

test('a announcement that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/announcements/999999');
  assert.equal(status, 404);
});

test('a new announcement can be read back', async () => {
  await lookAroundAs(server, 'Manager');
  const created = await server.request<{ id: number }>('POST', '/api/announcements', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<Announcement>('GET', `/api/announcements/${created.body.id}`);
  assert.equal(body.headline, 'Example announcement');
});

test('a announcement without headline is refused with a message for the field', async () => {
  await lookAroundAs(server, 'Manager');
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/announcements',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.headline, 'Headline is required.');
});

test('somebody who is not signed in cannot add a announcement', async () => {
  server.signOut();
  const { status } = await server.request('POST', '/api/announcements', {});
  assert.equal(status, 401);
});

test('a person of another role cannot add a announcement', async () => {
  const { status } = await server.request('POST', '/api/announcements', {});
  assert.equal(status, 403);
});

test('a changed announcement can be read back', async () => {
  await lookAroundAs(server, 'Manager');
  const changed = await server.request('PUT', '/api/announcements/4', valid);
  assert.equal(changed.status, 204);
  const { body } = await server.request<Announcement>('GET', '/api/announcements/4');
  assert.equal(body.headline, 'Example announcement');
});

test('a announcement cannot be changed to one without headline', async () => {
  await lookAroundAs(server, 'Manager');
  const { status } = await server.request('PUT', '/api/announcements/4', { ...valid, headline: ' ' });
  assert.equal(status, 422);
});

test('a person of another role cannot change a announcement', async () => {
  const { status } = await server.request('PUT', '/api/announcements/4', valid);
  assert.equal(status, 403);
});

test('somebody who is not signed in cannot change a announcement', async () => {
  server.signOut();
  const { status } = await server.request('PUT', '/api/announcements/4', valid);
  assert.equal(status, 401);
});

test('a deleted announcement is gone until it is restored', async () => {
  await lookAroundAs(server, 'Manager');
  const deleted = await server.request<{ trashId: string }>('DELETE', '/api/announcements/4');
  assert.equal(deleted.status, 200);
  const { status } = await server.request('GET', '/api/announcements/4');
  assert.equal(status, 404);
  await server.request('POST', `/api/trash/${deleted.body.trashId}/restore`);
  const restored = await server.request('GET', '/api/announcements/4');
  assert.equal(restored.status, 200);
});

test('a person of another role cannot delete a announcement', async () => {
  const { status } = await server.request('DELETE', '/api/announcements/4');
  assert.equal(status, 403);
});

test('somebody who is not signed in cannot delete a announcement', async () => {
  server.signOut();
  const { status } = await server.request('DELETE', '/api/announcements/4');
  assert.equal(status, 401);
});

test('announcements are told from their first day to their last', async () => {
  const { body } = await server.request<CurrentAnnouncement[]>('GET', '/api/current-announcements');
  assert.deepEqual(
    body.map(({ id }) => id).toSorted((one, other) => one - other),
    [3, 4],
  );
});

test('what a person has dismissed is gone for that person alone, until it is taken back', async () => {
  const path = '/api/current-announcements/4/dismissal';
  const count = async () =>
    (await server.request<CurrentAnnouncement[]>('GET', '/api/current-announcements')).body.length;
  await server.request('PUT', path);
  assert.equal(await count(), 1);
  await server.request('DELETE', path);
  assert.equal(await count(), 2);
  await server.request('PUT', path);
  server.signOut();
  assert.equal(await count(), 2);
  assert.equal((await server.request('PUT', path)).status, 401);
});

test('what is not told cannot be dismissed', async () => {
  assert.equal((await server.request('PUT', '/api/current-announcements/999999/dismissal')).status, 404);
});

test('an administrator finds the announcements of everybody', async () => {
  await lookAroundAs(server, 'Administrator');
  const { body } = await server.request<ListPage<Announcement>>('GET', '/api/announcements/manage');
  assert.equal(body.total, 4);
});

test('the announcements to manage are closed to others', async () => {
  server.signOut();
  const { status } = await server.request('GET', '/api/announcements/manage');
  assert.equal(status, 401);
});
