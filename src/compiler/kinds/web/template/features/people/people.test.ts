import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Person } from './person.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('people are listed for everybody, without their addresses', async () => {
  server.signOut();
  const { body } = await server.request<Person[]>('GET', '/api/people');
  assert.ok(body.length > 0);
  assert.ok(!/email|phone|@/.test(JSON.stringify(body)));
});

test('people are found by a part of their name', async () => {
  const { body } = await server.request<Person[]>('GET', '/api/people');
  const [first] = body;
  assert.ok(first);
  const found = await server.request<Person[]>('GET', `/api/people?q=${encodeURIComponent(first.name.slice(0, 4))}`);
  assert.ok(found.body.some(({ id }) => id === first.id));
  assert.deepEqual((await server.request('GET', '/api/people?q=zzyzxq')).body, []);
});

test('a person who does not exist is not found', async () => {
  assert.equal((await server.request('GET', '/api/people/999999')).status, 404);
});
