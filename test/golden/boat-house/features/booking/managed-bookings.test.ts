// The bookings of everybody, over HTTP.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { lookAroundAs } from '../account/testing.ts';
import type { ManagedBooking } from './booking.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('the bookings of everybody are listed', async () => {
  await lookAroundAs(server, 'Warden');
  const { body } = await server.request<ListPage<ManagedBooking>>('GET', '/api/managed-bookings');
  assert.equal(body.total, 21);
});

test('a booking is confirmed and cancelled, and keeps who did it', async () => {
  await lookAroundAs(server, 'Warden');
  const path = '/api/managed-bookings/B-4SK6FF/status';
  const confirmed = await server.request<ManagedBooking>('PUT', path, { status: 'Confirmed' });
  assert.equal(confirmed.body.changes.at(-1)?.by, 'Ben Okoro');
  const cancelled = await server.request<ManagedBooking>('PUT', path, { status: 'Cancelled' });
  const again = await server.request('PUT', path, { status: 'Confirmed' });
  assert.deepEqual([cancelled.body.status, again.status], ['Cancelled', 409]);
});

test('the bookings of everybody are closed to other roles and to those who are not signed in', async () => {
  const list = await server.request('GET', '/api/managed-bookings');
  const change = await server.request('PUT', '/api/managed-bookings/B-5YYDAF/status', { status: 'Cancelled' });
  assert.deepEqual([list.status, change.status], [403, 403]);
  server.signOut();
  assert.equal((await server.request('GET', '/api/managed-bookings')).status, 401);
});
