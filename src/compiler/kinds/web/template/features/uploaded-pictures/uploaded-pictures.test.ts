import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]).toString('base64');

test('a picture is given back as it came', async () => {
  // A first visit signs the demo user in, where there is one.
  await server.request('GET', '/api/account/session');
  const kept = await server.request<{ address: string }>('POST', '/api/uploaded-pictures', { picture });
  assert.equal(kept.status, 201);
  const shown = await server.request('GET', kept.body.address);
  assert.equal(shown.status, 200);
  assert.equal(shown.headers.get('content-type'), 'image/jpeg');
});

test('what is no picture is refused in words', async () => {
  await server.request('GET', '/api/account/session');
  const text = Buffer.from('<script>').toString('base64');
  assert.equal((await server.request('POST', '/api/uploaded-pictures', { picture: text })).status, 415);
  assert.equal((await server.request('POST', '/api/uploaded-pictures', { picture: 'not base64!' })).status, 422);
  assert.equal((await server.request('GET', '/api/uploaded-pictures/999')).status, 404);
});
