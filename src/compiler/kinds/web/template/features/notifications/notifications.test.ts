import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Notifications } from './notification.ts';
import { notificationKinds } from './kinds.ts';
import { notify } from './notify.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const unread = async () => (await server.request<{ count: number }>('GET', '/api/notifications/unread')).body.count;
const latest = async () =>
  (await server.request<Notifications>('GET', '/api/notifications')).body.notifications.find(
    ({ text }) => text === 'Your bread is ready.',
  );

test('what a person is told is unread until it has been read', async () => {
  const before = await unread();
  notify(server.database, 1, { kind: 'test', text: 'Your bread is ready.', path: '/' });
  assert.equal(await unread(), before + 1);
  await server.request('POST', `/api/notifications/${(await latest())?.id}/read`);
  assert.equal(await unread(), before);
  assert.equal((await latest())?.isRead, true);
});

test('everything is read with one request', async () => {
  notify(server.database, 1, { kind: 'test', text: 'Your bread is ready.', path: '/' });
  assert.equal((await server.request('POST', '/api/notifications/read')).status, 204);
  assert.equal(await unread(), 0);
});

test('what others are told can be neither seen nor marked', async () => {
  notify(server.database, 2, { kind: 'test', text: 'Your bread is ready.', path: '/' });
  assert.equal(await latest(), undefined);
  const foreign = server.database.get<{ id: number }>('SELECT max(id) AS id FROM notification');
  assert.equal((await server.request('POST', `/api/notifications/${foreign?.id}/read`)).status, 404);
});

test('nobody who is signed out has notifications', async () => {
  server.signOut();
  assert.equal((await server.request('GET', '/api/notifications')).status, 401);
  assert.equal((await server.request('POST', '/api/notifications/read')).status, 401);
});

test('what a person does not want to be told is not told', async () => {
  for (const { kind } of notificationKinds) {
    const before = await unread();
    await server.request('PUT', '/api/notifications/muted', { kind, isMuted: true });
    notify(server.database, 1, { kind, text: 'Your bread is ready.', path: '/' });
    assert.equal(await unread(), before);
    await server.request('PUT', '/api/notifications/muted', { kind, isMuted: false });
    notify(server.database, 1, { kind, text: 'Your bread is ready.', path: '/' });
    assert.equal(await unread(), before + 1);
  }
  assert.equal((await server.request('PUT', '/api/notifications/muted', { kind: 'x', isMuted: true })).status, 422);
});
