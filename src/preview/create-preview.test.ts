/** Who may see a preview: tokens, cookies, host names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../errors.ts';
import { createPreviewFixture } from './fixtures/preview-fixture.ts';

const html = { accept: 'text/html' };

test('a one-time address signs the browser in and disappears from the address bar', async (context) => {
  const { preview, ask, port } = await createPreviewFixture(context);
  const { url } = await preview.open({ productId: 'recipes', userId: 'ada' });
  assert.match(url, new RegExp(`^http://recipes\\.localhost:${port}/\\?preview-token=`));
  const { search } = new URL(url);
  const redirect = await ask(`/books/1${search}&page=2`);
  assert.equal(redirect.status, 303);
  assert.equal(redirect.headers.location, `//recipes.localhost:${port}/books/1?page=2`);
  const cookie = redirect.headers['set-cookie']?.[0] ?? '';
  assert.match(cookie, /^__Host-preview=[^;]+; Path=\/; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=\d+$/);
  const page = await ask('/visit', { headers: { cookie: cookie.split(';')[0] ?? '' } });
  assert.deepEqual([page.status, page.text], [200, '1']);
});

test('a used token signs nobody else in, but does not lock out who is signed in', async (context) => {
  const { preview, ask } = await createPreviewFixture(context);
  const { search } = new URL((await preview.open({ productId: 'recipes', userId: 'ada' })).url);
  const first = await ask(`/${search}`);
  const cookie = first.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  assert.equal((await ask(`/${search}`)).status, 403);
  assert.equal((await ask(`/${search}`, { headers: { cookie } })).status, 303);
});

test('a token expires after a minute, a session after twelve hours', async (context) => {
  let now = 1_000_000;
  const { preview, ask, signIn } = await createPreviewFixture(context, { clock: () => now });
  const { search } = new URL((await preview.open({ productId: 'recipes', userId: 'ada' })).url);
  const cookie = await signIn();
  now += 61_000;
  assert.equal((await ask(`/${search}`)).status, 403);
  assert.equal((await ask('/api/health', { headers: { cookie } })).status, 200);
  now += 12 * 3_600_000;
  assert.equal((await ask('/api/health', { headers: { cookie } })).status, 403);
});

test('keys of one product, changed keys and no keys open nothing', async (context) => {
  const { preview, ask, signIn } = await createPreviewFixture(context);
  const cookie = await signIn('books');
  const { search } = new URL((await preview.open({ productId: 'books', userId: 'ada' })).url);
  const flip = (text: string): string => text.slice(0, -2) + (text.endsWith('AA') ? 'BB' : 'AA');
  assert.equal((await ask('/api/health', { product: 'books', headers: { cookie } })).status, 200);
  assert.equal((await ask('/api/health', { headers: { cookie } })).status, 403);
  assert.equal((await ask(`/${search}`)).status, 403);
  assert.equal((await ask(`/${flip(search)}`, { product: 'books' })).status, 403);
  assert.equal((await ask('/api/health', { product: 'books', headers: { cookie: flip(cookie) } })).status, 403);
  assert.equal((await ask('/api/health')).status, 403);
});

test('without a key people get a page that says where to open the preview, programs get JSON', async (context) => {
  const { ask, origin } = await createPreviewFixture(context);
  const page = await ask('/', { headers: html });
  assert.equal(page.status, 403);
  assert.match(page.text, /This preview is private/);
  assert.ok(page.text.includes(`href="${origin}"`));
  assert.match(page.headers['content-security-policy']?.toString() ?? '', /frame-ancestors http:\/\/localhost:\d+/);
  const data: unknown = JSON.parse((await ask('/api/health')).text);
  assert.deepEqual(Object.keys(Object(data)), ['error']);
});

test('only a single name below the preview domain can be a product, and the app answers none of them', async (context) => {
  const { ask } = await createPreviewFixture(context);
  assert.equal((await ask('/', { product: '' })).text, 'the app');
  assert.equal((await ask('/', { product: 'a.b' })).status, 404);
  assert.equal((await ask('/', { product: '-' })).status, 404);
});

test('refuses to open a product that is not there', async (context) => {
  const { preview } = await createPreviewFixture(context);
  await assert.rejects(
    preview.open({ productId: 'nothing', userId: 'ada' }),
    (error) => error instanceof AppError && error.code === 'not-found',
  );
  await assert.rejects(preview.open({ productId: '../recipes', userId: 'ada' }), AppError);
});
