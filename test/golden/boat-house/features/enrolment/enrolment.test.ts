// Joining over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { lookAroundAs } from '../account/testing.ts';
import type { JoinedPerson, Places } from './enrolment.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('a person joins once', async () => {
  const before = await server.request<Places>('GET', '/api/enrolment/courses/2');
  const first = await server.request('POST', '/api/enrolment/courses/2');
  const second = await server.request('POST', '/api/enrolment/courses/2');
  const after = await server.request<Places>('GET', '/api/enrolment/courses/2');
  assert.deepEqual([first.status, second.status], [201, 409]);
  assert.equal(after.body.taken, before.body.taken + 1);
});

test('who leaves gives the place back', async () => {
  await server.request('POST', '/api/enrolment/courses/2');
  await server.request('DELETE', '/api/enrolment/courses/2');
  const { body } = await server.request<Places>('GET', '/api/enrolment/courses/2');
  assert.equal(body.isJoined, false);
});

test('who runs it sees who has joined, and nobody else does', async () => {
  await server.request('POST', '/api/enrolment/courses/2');
  await lookAroundAs(server, 'Warden');
  const people = '/api/joined-people/courses/2';
  const { status, body } = await server.request<JoinedPerson[]>('GET', people);
  assert.equal(status, 200);
  assert.ok(body.some(({ id }) => id === 1));
  await server.request('POST', '/api/account/look-around', { id: 1 });
  assert.equal((await server.request('GET', people)).status, 403);
  server.signOut();
  assert.equal((await server.request('GET', people)).status, 401);
});

test('who is not signed in joins nothing', async () => {
  server.signOut();
  const { status } = await server.request('GET', '/api/enrolment');
  assert.equal(status, 401);
});
