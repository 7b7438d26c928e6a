// Bookings over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { addDays, today } from '../../web/days.ts';
import type { BookingAnswer } from './booking.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const wish = {
  offer: 'cabins',
  recordId: 3,
  day: addDays(today(), 40),
  until: addDays(today(), 42),
};

test('what is taken cannot be taken again: the second booking is refused with what is free', async () => {
  const first = await server.request('POST', '/api/booking', wish);
  const second = await server.request<{ error: { message: string } }>('POST', '/api/booking', wish);
  assert.deepEqual([first.status, second.status], [201, 409]);
  assert.match(second.body.error.message, /already taken.*free/i);
});

test('a cancelled booking is free for others again', async () => {
  const booked = await server.request<BookingAnswer>('POST', '/api/booking', wish);
  const cancelled = await server.request<BookingAnswer>('POST', `/api/booking/${booked.body.number}/cancel`);
  assert.equal(cancelled.body.status, 'Cancelled');
  const again = await server.request('POST', '/api/booking', wish);
  assert.equal(again.status, 201);
});

test('who is not signed in cannot make a booking', async () => {
  server.signOut();
  const { status } = await server.request('POST', '/api/booking', wish);
  assert.equal(status, 401);
});

test('the booking of somebody else is neither read, cancelled nor paid', async () => {
  const path = '/api/booking/B-3L6XKF';
  const read = await server.request('GET', path);
  const cancelled = await server.request('POST', `${path}/cancel`);
  const paid = await server.request('POST', `${path}/payment`, { method: 'Bank transfer' });
  assert.deepEqual([read.status, cancelled.status, paid.status], [404, 404, 404]);
});
