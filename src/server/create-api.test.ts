import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  changePreviewSchema,
  errorBodySchema,
  previewSchema,
  projectListSchema,
  projectSchema,
  runSchema,
  statusSchema,
  versionListSchema,
} from '../contract/api.ts';
import { AppError } from '../errors.ts';
import { createApi } from './create-api.ts';
import type { StoredProject } from './dependencies.ts';
import { createMemoryDependencies } from './create-memory-dependencies.ts';

let webRoot = '';
before(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'toronto-web-'));
  await mkdir(join(webRoot, 'assets'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>Page</title>');
  await writeFile(join(webRoot, 'assets', 'main-abc.js'), `console.log('${'x'.repeat(3000)}')`);
});
after(() => rm(webRoot, { recursive: true }));

const at = '2026-01-01T00:00:00.000Z';
const finished: StoredProject = {
  id: 'p1',
  name: 'Reading List',
  concept: 'A reading list',
  createdAt: at,
  run: {
    id: 'r1',
    projectId: 'p1',
    status: 'finished',
    stage: 'release',
    failure: null,
    startedAt: at,
    finishedAt: at,
    createdAt: at,
  },
  score: null,
  tagline: null,
  proof: null,
  proofRunId: null,
  directory: '/products/p1',
  hasProduct: true,
};

function createWorld() {
  const files = [{ path: 'README.md', content: '# Reading List\n', language: 'markdown' }];
  const pictures = { 'home.png': new Uint8Array([137, 80, 78, 71]) };
  const memory = createMemoryDependencies({ webRoot, projects: [finished], files, pictures });
  return { memory, app: createApi(memory.dependencies) };
}

function write(body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { method: 'POST', body: text, headers: { 'Content-Type': 'application/json', ...headers } };
}

async function errorOf(response: Response) {
  const { error } = errorBodySchema.parse(await response.json());
  assert.ok(error.message.endsWith('.') && error.fix.length > 0, error.message);
  return { status: response.status, ...error };
}

test('creates a project from a concept, lists it and reads it back', async () => {
  const { app } = createWorld();
  const created = await app.request('/api/projects', write({ concept: '  A club calendar with sign-ups for events ' }));
  assert.equal(created.status, 201);
  const project = projectSchema.parse(await created.json());
  assert.equal(project.concept, 'A club calendar with sign-ups for events');
  assert.equal(project.cloneUrl, null);
  const { projects } = projectListSchema.parse(await (await app.request('/api/projects')).json());
  assert.deepEqual(
    projects.map(({ id }) => id),
    [project.id, 'p1'],
  );
  assert.equal(projectSchema.parse(await (await app.request(`/api/projects/${project.id}`)).json()).id, project.id);
});

test('names the clone address under the host the request came in on', async () => {
  const { app } = createWorld();
  const project = projectSchema.parse(await (await app.request('http://build.example:8080/api/projects/p1')).json());
  assert.equal(project.cloneUrl, 'http://build.example:8080/git/p1.git');
});

test('answers an unclear concept with what was understood and what to add', async () => {
  const { app } = createWorld();
  const error = await errorOf(await app.request('/api/projects', write({ concept: 'asdf' })));
  assert.equal(error.status, 422);
  assert.equal(error.code, 'concept-unclear');
  assert.deepEqual(error.notUnderstood, ['asdf']);
  assert.ok(error.suggestions && error.suggestions.length > 0);
});

test('says in a sentence what is wrong with a body', async () => {
  const { app } = createWorld();
  const send = async (body: unknown, headers?: Record<string, string>) =>
    await errorOf(await app.request('/api/projects', write(body, headers)));
  assert.match((await send('{"concept":')).message, /not valid JSON/);
  assert.match((await send({ concept: 3 })).message, /concept/);
  assert.match((await send({ concept: 'x y z w', more: 1 })).message, /more/);
  assert.match((await send({ concept: '  \n ' })).message, /empty/);
  assert.match((await send({ concept: 'x' }, { 'Content-Type': 'text/plain' })).message, /application\/json/);
  for (const body of ['null', '[]', '""']) assert.equal((await send(body)).status, 400);
});

test('refuses a concept that is too long and a body that is too large', async () => {
  const { app } = createWorld();
  const long = await errorOf(await app.request('/api/projects', write({ concept: 'a'.repeat(100_001) })));
  assert.equal(long.status, 413);
  assert.match(long.message, /100,001 characters/);
  const large = await errorOf(await app.request('/api/projects', write({ concept: 'a'.repeat(400_000) })));
  assert.equal(large.status, 413);
  assert.match(large.message, /400 kB/);
});

test('refuses writes that come from the page of another site, and lets programs pass', async () => {
  const { app } = createWorld();
  const body = { concept: 'A club calendar with sign-ups' };
  const from = async (headers: Record<string, string>) =>
    (await app.request('/api/projects', write(body, headers))).status;
  assert.equal(await from({ 'Sec-Fetch-Site': 'cross-site' }), 403);
  assert.equal(await from({ 'Sec-Fetch-Site': 'same-site' }), 403);
  assert.equal(await from({ Origin: 'http://p1.localhost:3000', Host: 'localhost:3000' }), 403);
  assert.equal(await from({ Origin: 'null', Host: 'localhost:3000' }), 403);
  assert.equal(
    await from({ Origin: 'http://localhost:3000', Host: 'localhost:3000', 'Sec-Fetch-Site': 'same-origin' }),
    201,
  );
  assert.equal(await from({}), 201);
});

test('does not answer to a host name that is not its own', async () => {
  const { memory } = createWorld();
  const app = createApi({ ...memory.dependencies, hosts: ['localhost', '127.0.0.1', '::1'] });
  assert.equal((await app.request('http://[::1]:3000/api/projects')).status, 200);
  assert.equal((await app.request('http://evil.example:3000/api/projects')).status, 403);
  assert.equal((await app.request('http://localhost:3000/api/projects')).status, 200);
});

test('cancels and retries runs, and refuses with a reason when that makes no sense', async () => {
  const { app, memory } = createWorld();
  const over = await errorOf(await app.request('/api/runs/r1/cancel', { method: 'POST' }));
  assert.equal(over.status, 409);
  memory.setRun('r1', { status: 'running' });
  const cancelled = await app.request('/api/runs/r1/cancel', { method: 'POST' });
  assert.equal(cancelled.status, 202);
  assert.equal(runSchema.parse(await cancelled.json()).status, 'cancelled');
  const retried = await app.request('/api/runs/r1/retry', { method: 'POST' });
  assert.equal(runSchema.parse(await retried.json()).status, 'queued');
  assert.equal((await errorOf(await app.request('/api/runs/none/retry', { method: 'POST' }))).status, 404);
});

test('serves files of the product by safe relative paths only', async () => {
  const { app } = createWorld();
  const read = (path: string) => app.request(`/api/projects/p1/file?path=${encodeURIComponent(path)}`);
  assert.deepEqual(await (await app.request('/api/projects/p1/files')).json(), {
    files: [{ path: 'README.md', bytes: 15 }],
  });
  assert.equal((await read('README.md')).status, 200);
  assert.equal((await errorOf(await read('none.ts'))).status, 404);
  for (const path of ['', '../secret', '/etc/passwd', 'a//b', 'a/../b', '.git/config', 'a\\b', 'a\0b']) {
    assert.equal((await errorOf(await read(path))).status, 400, path);
  }
});

test('serves evidence by plain PNG names only', async () => {
  const { app } = createWorld();
  const picture = await app.request('/api/runs/r1/evidence/home.png');
  assert.equal(picture.headers.get('content-type'), 'image/png');
  assert.equal((await picture.arrayBuffer()).byteLength, 4);
  assert.equal((await app.request('/api/runs/r1/evidence/other.png')).status, 404);
  for (const name of ['..%2fhome.png', '.hidden.png', 'home.html', 'a..png', '%00.png']) {
    assert.equal((await errorOf(await app.request(`/api/runs/r1/evidence/${name}`))).status, 400, name);
  }
});

test('takes an identifier that could be a path for an unknown one', async () => {
  const { app, memory } = createWorld();
  memory.projects.set('../p1', finished);
  for (const path of [
    '/api/projects/..%2fp1',
    '/api/projects/..%2fp1/files',
    '/api/runs/..%2fr1/evidence/home.png',
    '/git/..%2fp1.git/info/refs?service=git-upload-pack',
  ]) {
    assert.equal((await errorOf(await app.request(path))).status, 404, path);
  }
});

test('offers the download under a harmless file name', async () => {
  const { app, memory } = createWorld();
  memory.projects.set('p1', { ...finished, name: 'Müller "& Sons"\r\n' });
  const download = await app.request('/api/projects/p1/download.zip');
  assert.equal(download.headers.get('content-disposition'), 'attachment; filename="M-ller-Sons-.zip"');
  assert.equal(await download.text(), 'PK');
});

test('opens a preview, and says why there is none', async () => {
  const { app, memory } = createWorld();
  const opened = await app.request('/api/projects/p1/preview', { method: 'POST' });
  assert.match(previewSchema.parse(await opened.json()).url, /^http:\/\/p1\.localhost:/);
  memory.projects.set('p1', { ...finished, hasProduct: false });
  assert.equal((await errorOf(await app.request('/api/projects/p1/preview', { method: 'POST' }))).status, 409);
  assert.equal((await errorOf(await app.request('/api/projects/p1/commits'))).status, 404);
});

test('answers unknown addresses of the API as JSON', async () => {
  const { app } = createWorld();
  for (const [path, method] of [
    ['/api/nothing', 'GET'],
    ['/api', 'GET'],
    ['/api/projects', 'DELETE'],
    ['/git/x', 'GET'],
  ] as const) {
    assert.equal((await errorOf(await app.request(path, { method }))).status, 404, `${method} ${path}`);
  }
  assert.equal(statusSchema.parse(await (await app.request('/api/status')).json()).workshop, 'ready');
});

test('serves the page for every page address, assets for ever, and no HTML for a missing file', async () => {
  const { app } = createWorld();
  for (const path of ['/', '/projects/p1', '/index.html']) {
    const page = await app.request(path);
    assert.match(await page.text(), /<title>Page/, path);
    assert.equal(page.headers.get('cache-control'), 'no-cache', path);
  }
  const asset = await app.request('/assets/main-abc.js', { headers: { 'Accept-Encoding': 'gzip' } });
  assert.match(asset.headers.get('cache-control') ?? '', /immutable/);
  assert.equal(asset.headers.get('content-encoding'), 'gzip');
  assert.equal((await app.request('/assets/main-old.js')).status, 404);
  assert.equal((await app.request('/..%2f..%2fetc/passwd.txt')).status, 404);
});

test('serves the API alone when there is no page', async () => {
  const { memory } = createWorld();
  const app = createApi({ ...memory.dependencies, webRoot: null });
  assert.equal((await app.request('/api/projects')).status, 200);
  assert.equal((await errorOf(await app.request('/'))).status, 404);
});

test('sends the security headers with every kind of answer', async () => {
  const { app } = createWorld();
  for (const path of ['/', '/api/projects', '/api/nothing', '/assets/none.js']) {
    const { headers } = await app.request(path);
    assert.match(
      headers.get('content-security-policy') ?? '',
      /script-src 'self';.*frame-src http:\/\/\*\.localhost:3999;/,
      path,
    );
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
  }
  assert.equal((await app.request('/api/projects')).headers.get('cache-control'), 'no-store');
});

test('says a known fault in its own words, hides an unknown one, and logs both without bodies', async () => {
  const { memory } = createWorld();
  const lines: string[] = [];
  const note = (fields: object, message: string) => lines.push(`${message} ${JSON.stringify(fields)}`);
  const log = { debug: note, info: note, warn: note, error: note };
  const failing = (error: Error) =>
    createApi({
      ...memory.dependencies,
      log,
      projects: { ...memory.dependencies.projects, create: () => Promise.reject(error) },
    });
  const body = write({ concept: 'A private concept of mine' });
  const full = new AppError('disk-full', 'The disk is full.', { fix: 'Free some space.' });
  const known = await errorOf(await failing(full).request('/api/projects', body));
  assert.deepEqual([known.status, known.message, known.fix], [507, 'The disk is full.', 'Free some space.']);
  const unknown = await errorOf(await failing(new Error('password=hunter2')).request('/api/projects', body));
  assert.equal(unknown.status, 500);
  assert.doesNotMatch(unknown.message, /hunter2/);
  assert.match(lines.join('\n'), /hunter2/);
  assert.doesNotMatch(lines.join('\n'), /private concept/);
});

test('says what a change would do, and takes it as the next run', async () => {
  const { app } = createWorld();
  const foreseen = await app.request('/api/projects/p1/change/preview', write({ text: 'Make it green' }));
  assert.equal(foreseen.status, 200);
  assert.deepEqual(changePreviewSchema.parse(await foreseen.json()).sentences, ['It changes: Make it green.']);
  const started = await app.request('/api/projects/p1/change', write({ text: 'Make it green' }));
  assert.equal(started.status, 202);
  assert.equal(runSchema.parse(await started.json()).status, 'queued');
  const again = await app.request('/api/projects/p1/change', write({ text: 'Make it green' }));
  assert.equal(again.status, 409);
});

test('answers a change that is not understood, or of no project, with words', async () => {
  const { app } = createWorld();
  const unclear = await app.request('/api/projects/p1/change/preview', write({ text: 'make it nicer' }));
  assert.equal(unclear.status, 422);
  assert.deepEqual(errorBodySchema.parse(await unclear.json()).error.suggestions, ['Make it green']);
  assert.equal((await app.request('/api/projects/none/change', write({ text: 'Make it green' }))).status, 404);
  assert.equal((await app.request('/api/projects/p1/change', write({ withdraw: 3 }))).status, 400);
});

test('lists the versions of a product and refuses to restore one that there is not', async () => {
  const { app } = createWorld();
  const listed = versionListSchema.parse(await (await app.request('/api/projects/p1/versions')).json());
  assert.deepEqual(
    listed.versions.map(({ version, isCurrent }) => [version, isCurrent]),
    [[1, true]],
  );
  assert.equal((await app.request('/api/projects/p1/restore', write({ version: 3, withData: false }))).status, 409);
  assert.equal((await app.request('/api/projects/p1/restore', write({ version: 0, withData: false }))).status, 400);
});
