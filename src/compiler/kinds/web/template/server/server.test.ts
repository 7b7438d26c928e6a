import assert from 'node:assert/strict';
import { request as plainRequest } from 'node:http';
import { after, before, test } from 'node:test';
import { openDatabase } from './db.ts';
import { readConfiguration } from './configuration.ts';
import { startTestServer, type TestServer } from './testing.ts';

let server: TestServer;
let url: string;

before(async () => {
  server = await startTestServer({ FRAME_ANCESTORS: 'https://frame.example' });
  url = await server.listen();
});

after(() => server.close());

test('the server says that it is well', async () => {
  const answer = await server.request('GET', '/api/health');
  assert.deepEqual([answer.status, answer.body], [200, { status: 'ok' }]);
});

test('an unknown address of the API is answered in JSON', async () => {
  const answer = await server.request<{ error: { message: string } }>('GET', '/api/nothing-here');
  assert.equal(answer.status, 404);
  assert.match(answer.body.error.message, /nothing/);
});

test('every answer says what a browser may do with it', async () => {
  const { headers } = await server.request('GET', '/');
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /script-src 'self'(;|$)/);
  assert.match(policy, /frame-ancestors https:\/\/frame\.example/);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
});

test('more than a quarter of a megabyte is not taken', async () => {
  const answer = await server.request('POST', '/api/nothing-here', { text: 'x'.repeat(300 * 1024) });
  assert.equal(answer.status, 413);
});

test('a write that another site sends is refused', async () => {
  const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
  const answer = await fetch(`${url}/api/nothing-here`, { method: 'POST', headers });
  assert.equal(answer.status, 403);
});

test('no path leads out of the folder of built pages', async () => {
  // `fetch` would tidy the path up before sending it.
  const status = await new Promise<number | undefined>((resolve, reject) => {
    plainRequest(url, { path: '/assets/..%2f..%2fpackage.json' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .once('error', reject)
      .end();
  });
  assert.equal(status, 404);
});

test('a transaction that fails leaves nothing behind', () => {
  const database = openDatabase(':memory:');
  database.run('CREATE TABLE scratch (text TEXT NOT NULL)');
  assert.throws(() =>
    database.transaction(() => {
      database.run('INSERT INTO scratch VALUES (?)', ['kept?']);
      database.run('INSERT INTO scratch VALUES (?)', [null]);
    }),
  );
  assert.deepEqual(database.all('SELECT * FROM scratch'), []);
  database.close();
});

test('a setting that cannot be used is named', () => {
  assert.throws(() => readConfiguration({ PORT: 'many' }), /PORT/);
  assert.throws(() => readConfiguration({ DEMO_USER: 'maybe' }), /DEMO_USER/);
});
