/** What people and programs type that is no concept: each gets a clear, friendly answer, never a crash or a product that ignores the words. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorBodySchema, projectSchema, type ErrorBody } from '../../src/contract/api.ts';
import { startServerProcess, type ServerProcess } from '../../scripts/server-process.ts';

let data: string;
let server: ServerProcess;

before(async () => {
  data = await mkdtemp(join(tmpdir(), 'toronto-bad-input-'));
  server = await startServerProcess({ data });
});

after(async () => {
  await server.stop();
  await rm(data, { recursive: true, force: true });
});

function post(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/api/projects`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

async function refused(concept: string, status: number): Promise<ErrorBody['error']> {
  const response = await post(JSON.stringify({ concept }));
  const text = await response.text();
  assert.equal(response.status, status, text);
  const { error } = errorBodySchema.parse(JSON.parse(text));
  assert.ok(error.message.length > 10 && error.fix.length > 10, text);
  return error;
}

async function accepted(concept: string): Promise<string> {
  const response = await post(JSON.stringify({ concept }));
  const text = await response.text();
  assert.equal(response.status, 201, text);
  const project = projectSchema.parse(JSON.parse(text));
  await fetch(`${server.url}/api/runs/${project.run.id}/cancel`, { method: 'POST' });
  return project.concept;
}

test('nothing but white space is asked for again', async () => {
  await refused('', 400);
  await refused(' \n\t ', 400);
});

test('one word without a known thing is answered with examples', async () => {
  const error = await refused('nice', 422);
  assert.ok((error.suggestions ?? []).length > 0);
});

test('one known thing is enough', async () => {
  assert.equal(await accepted('recipes'), 'recipes');
});

test('a greeting is greeted, not built', async () => {
  const error = await refused('hello', 422);
  assert.ok((error.suggestions ?? []).length > 0);
});

test('a question is not taken for a concept', async () => {
  await refused('What is the weather like in Toronto today?', 422);
});

test('200 kB are refused with the limit', async () => {
  const error = await refused('a shop with many products. '.repeat(7600), 413);
  assert.match(`${error.message} ${error.fix}`, /\d/);
});

test('another language is named, and English asked for', async () => {
  const error = await refused(
    'Bitte bauen Sie eine Webseite für eine Bäckerei, auf der Kunden Brote bestellen und bezahlen können.',
    422,
  );
  assert.match(`${error.message} ${error.fix}`, /German/);
  assert.match(`${error.message} ${error.fix}`, /English/);
  await refused('请实现一个用于管理图书的网站，用户可以搜索和借阅图书。', 422);
});

test('binary and broken text is refused', async () => {
  await refused('\u0000\u0001\u0002PNG\u0007\u0008\u000e\u000f'.repeat(20), 422);
  const response = await post(new Uint8Array([0xff, 0xfe, 0x00, 0x80, 0x7b]));
  assert.equal(response.status, 400);
  errorBodySchema.parse(await response.json());
  const notJson = await post('{"concept": ');
  assert.equal(notJson.status, 400);
  const wrongShape = await post('{"concept": 42, "more": true}');
  assert.equal(wrongShape.status, 400);
});

test('markup in a concept is text', async () => {
  const concept = 'A recipe site <script>alert(1)</script> with <b>search</b> and categories.';
  assert.equal(await accepted(concept), concept);
  const nothing = await refused('<script>alert(document.cookie)</script>', 422);
  assert.ok(nothing.message.length > 0);
});

test('a concept that names only what rules cannot build says what could be done', async () => {
  for (const concept of [
    'A 3D game engine with physics and ray tracing.',
    'A video codec that compresses better than AV1.',
  ]) {
    const error = await refused(concept, 422);
    assert.match(error.message, /cannot build/);
    assert.ok((error.understood ?? []).length > 0, concept);
    assert.ok((error.suggestions ?? []).length > 0, concept);
  }
});

test('another site cannot post in the name of a person', async () => {
  const response = await post(JSON.stringify({ concept: 'recipes' }), {
    origin: 'http://evil.example',
    'sec-fetch-site': 'cross-site',
  });
  assert.equal(response.status, 403);
});

test('unknown addresses and wrong methods are answered with a sentence', async () => {
  for (const [method, path] of [
    ['GET', '/api/nothing'],
    ['GET', '/api/projects/nope'],
    ['GET', '/api/runs/nope/events'],
    ['POST', '/api/runs/nope/cancel'],
  ] as const) {
    const response = await fetch(server.url + path, { method });
    assert.equal(response.status, 404, `${method} ${path}`);
    errorBodySchema.parse(await response.json());
  }
});
