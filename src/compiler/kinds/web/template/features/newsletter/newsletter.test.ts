import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const ada = { email: 'ada@example.com' };

test('an address is subscribed once, whatever its capitals', async () => {
  assert.equal((await server.request('POST', '/api/newsletter', ada)).status, 201);
  const again = await server.request<{ isNew: boolean }>('POST', '/api/newsletter', { email: 'ADA@example.com' });
  assert.equal(again.body.isNew, false);
});

test('what is no address is refused at its field', async () => {
  const answer = await server.request<{ error: { fields: object } }>('POST', '/api/newsletter', { email: 'ada' });
  assert.equal(answer.status, 422);
  assert.ok('email' in answer.body.error.fields);
});

test('who subscribed can leave, and nobody can leave twice', async () => {
  await server.request('POST', '/api/newsletter', ada);
  assert.equal((await server.request('POST', '/api/newsletter/leave', ada)).status, 200);
  assert.equal((await server.request('POST', '/api/newsletter/leave', ada)).status, 422);
});
