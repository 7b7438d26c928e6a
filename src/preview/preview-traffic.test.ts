/** What passes between a browser and its product. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { createPreviewFixture } from './fixtures/preview-fixture.ts';

test("the product sees its own cookies and host, and neither the gateway's key nor forged forwarding headers", async (context) => {
  const { ask, signIn, port } = await createPreviewFixture(context);
  const key = await signIn();
  const answer = await ask('/headers', {
    headers: {
      cookie: `a=1; ${key}; b=2`,
      'x-forwarded-for': '6.6.6.6',
      'x-forwarded-host': 'elsewhere',
      connection: 'x-private',
      'x-private': '1',
    },
  });
  const headers = JSON.parse(answer.text) as Record<string, string>; // the fixture answers with its request headers
  assert.equal(headers.cookie, 'a=1; b=2');
  assert.equal(headers.host, `recipes.localhost:${port}`);
  assert.equal(headers['x-forwarded-for'], '127.0.0.1');
  assert.equal(headers['x-forwarded-host'], `recipes.localhost:${port}`);
  assert.equal(headers['x-private'], undefined);
});

test("the product's cookies work inside the app's frame, its policy stays, and only the app may frame it", async (context) => {
  const { ask, signIn, origin } = await createPreviewFixture(context);
  const { headers } = await ask('/cookies', { headers: { cookie: await signIn() } });
  assert.deepEqual(headers['set-cookie'], ['session=abc; Path=/; HttpOnly; Secure; SameSite=None; Partitioned']);
  const policy = headers['content-security-policy']?.toString() ?? '';
  assert.ok(policy.startsWith("default-src 'self', frame-ancestors "), policy);
  assert.ok(policy.includes(origin) && !policy.includes("'none'"), policy);
  assert.equal(headers['strict-transport-security'], undefined);
  assert.equal(headers['x-frame-options'], undefined);
});

test('large bodies stream through in both directions', async (context) => {
  const { ask, signIn } = await createPreviewFixture(context);
  const cookie = await signIn();
  const body = Buffer.alloc(20 * 1024 * 1024, 'abcdefgh');
  const echoed = await ask('/echo', { method: 'POST', headers: { cookie }, body });
  assert.equal(echoed.text.length, body.length);
  assert.ok(Buffer.from(echoed.text).equals(body));
  assert.equal((await ask('/big', { headers: { cookie } })).text.length, 32 * 1024 * 1024);
});

test('a body over the limit is refused, declared or not', async (context) => {
  const { ask, open, signIn } = await createPreviewFixture(context);
  const cookie = await signIn();
  const declared = open('/echo', { method: 'POST', headers: { cookie, 'content-length': `${200 * 1024 * 1024}` } });
  declared.on('error', () => {});
  declared.flushHeaders();
  const [refused] = (await once(declared, 'response')) as [IncomingMessage]; // the event's only argument
  assert.equal(refused.statusCode, 413);
  declared.destroy();

  // Undeclared, it is counted on the way: the product never sees its end.
  const growing = open('/echo', { method: 'POST', headers: { cookie, 'transfer-encoding': 'chunked' } });
  let returned = 0;
  let complete = false;
  growing.on('response', (response) => {
    response.on('data', (chunk: Buffer) => (returned += chunk.length));
    response.on('end', () => (complete = true));
    response.on('error', () => {});
  });
  const closed = new Promise((resolve) => growing.once('close', resolve));
  const block = Buffer.alloc(4 * 1024 * 1024);
  const blocks = Readable.from(Array.from({ length: 40 }, () => block));
  await pipeline(blocks, growing).catch(() => {});
  await closed;
  assert.equal(complete, false);
  assert.ok(returned <= 100 * 1024 * 1024);
  assert.equal((await ask('/api/health', { headers: { cookie } })).status, 200);
});

test('an answer that the browser gives up on is given up on in the product', async (context) => {
  const { ask, open, signIn } = await createPreviewFixture(context);
  const cookie = await signIn();
  const request = open('/endless', { headers: { cookie } });
  request.on('error', () => {});
  request.end();
  const [response] = (await once(request, 'response')) as [IncomingMessage]; // the event's only argument
  const [first] = (await once(response, 'data')) as [Buffer]; // the event's only argument
  assert.equal(first.toString(), 'begun\n');
  assert.equal((await ask('/left', { headers: { cookie } })).text, '0');
  request.destroy();
  let left = '0';
  for (let tries = 0; tries < 100 && left === '0'; tries += 1) {
    await delay(20);
    left = (await ask('/left', { headers: { cookie } })).text;
  }
  assert.equal(left, '1');
});

const handshake = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

test('a web socket carries bytes both ways', async (context) => {
  const { open, signIn, port } = await createPreviewFixture(context);
  const cookie = await signIn();
  const request = open('/socket', { headers: { ...handshake, cookie, origin: `http://recipes.localhost:${port}` } });
  request.end();
  const [response, socket] = (await once(request, 'upgrade')) as [IncomingMessage, Socket]; // the event's first two arguments
  assert.equal(response.statusCode, 101);
  assert.equal(response.headers['sec-websocket-accept'], 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
  socket.write('hello');
  assert.equal(String((await once(socket, 'data'))[0]), 'hello');
  socket.destroy();
});

test('a web socket without a key or from another origin is refused', async (context) => {
  const { open, signIn } = await createPreviewFixture(context);
  const cookie = await signIn();
  for (const headers of [{ ...handshake }, { ...handshake, cookie, origin: 'http://elsewhere.example' }]) {
    const request = open('/socket', { headers });
    request.end();
    const [response] = (await once(request, 'response')) as [IncomingMessage]; // the event's only argument
    assert.equal(response.statusCode, 403);
    response.resume();
  }
});
