/** When a product runs: woken, stopped when idle, restarted after a crash. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { createPreviewFixture } from './fixtures/preview-fixture.ts';

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 500 && !holds(); tries += 1) await delay(20);
  assert.ok(holds(), 'it did not come about within ten seconds');
};

test('many requests to a sleeping product wake it once', async (context) => {
  const { ask, preview, signIn, starts } = await createPreviewFixture(context);
  const cookie = await signIn();
  await preview.stop('recipes');
  const before = starts();
  const answers = await Promise.all(Array.from({ length: 12 }, () => ask('/api/health', { headers: { cookie } })));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
  assert.equal(starts() - before, 1);
});

test('an unused product is stopped, and wakes with its data', async (context) => {
  const { ask, preview, signIn } = await createPreviewFixture(context, { idleSeconds: 0.3 });
  const cookie = await signIn();
  assert.equal((await ask('/visit', { headers: { cookie } })).text, '1');
  await until(() => preview.state('recipes').status === 'stopped');
  assert.equal((await ask('/visit', { headers: { cookie } })).text, '2');
  assert.equal(preview.state('recipes').status, 'running');
});

test('a product with a request under way is not stopped', async (context) => {
  let now = 1_000_000;
  const { ask, open, preview, signIn } = await createPreviewFixture(context, { idleSeconds: 0.3, clock: () => now });
  const cookie = await signIn();
  await ask('/api/health', { headers: { cookie } });
  const request = open('/endless', { headers: { cookie } });
  request.on('error', () => {});
  request.end();
  await until(() => preview.state('recipes').active === 1);
  now += 10_000;
  await delay(400);
  assert.equal(preview.state('recipes').status, 'running');
  request.destroy();
  await until(() => preview.state('recipes').active === 0);
  now += 10_000;
  await until(() => preview.state('recipes').status === 'stopped');
});

test('a product that crashes is started again by itself', async (context) => {
  const { ask, preview, signIn, starts } = await createPreviewFixture(context);
  const cookie = await signIn();
  await preview.start('recipes');
  const before = starts();
  assert.equal((await ask('/die', { headers: { cookie } })).status, 502);
  await until(() => starts() - before === 1 && preview.state('recipes').status === 'running');
  assert.equal((await ask('/api/health', { headers: { cookie } })).status, 200);
});

test('a product that keeps crashing is left alone and shows its last output as text, until it is started again', async (context) => {
  const { ask, preview, signIn, starts } = await createPreviewFixture(context);
  const cookie = await signIn();
  await preview.start('recipes');
  for (let crash = 0; crash < 3; crash += 1) {
    const seen = starts();
    await ask('/die', { headers: { cookie } });
    await until(
      () =>
        preview.state('recipes').status === 'crashed' ||
        (starts() > seen && preview.state('recipes').status === 'running'),
    );
  }
  assert.equal(preview.state('recipes').status, 'crashed');
  const before = starts();
  const page = await ask('/', { headers: { cookie, accept: 'text/html' } });
  assert.equal(page.status, 502);
  assert.ok(page.text.includes('&#60;b&#62;out of luck&#60;/b&#62;'), page.text);
  assert.equal(starts(), before);
  await preview.start('recipes');
  assert.equal((await ask('/api/health', { headers: { cookie } })).status, 200);
});

test('a product that cannot start shows why', async (context) => {
  const { ask, signIn, writeProduct } = await createPreviewFixture(context);
  writeProduct(`console.error('no such thing'); process.exit(3);`);
  const cookie = await signIn();
  const page = await ask('/', { headers: { cookie, accept: 'text/html' } });
  assert.equal(page.status, 502);
  assert.match(page.text, /no such thing/);
});

test('a person gets a page that reloads itself when waking takes long, a program waits', async (context) => {
  const { ask, preview, signIn, writeProduct } = await createPreviewFixture(context);
  const cookie = await signIn();
  await preview.start('recipes');
  await preview.stop('recipes');
  writeProduct(`
    import { createServer } from 'node:http';
    setTimeout(() => createServer((request, response) => response.end('late')).listen(Number(process.env.PORT)), 2500);
  `);
  const [page, data] = await Promise.all([
    ask('/', { headers: { cookie, accept: 'text/html' } }),
    ask('/', { headers: { cookie } }),
  ]);
  assert.equal(page.status, 503);
  assert.match(page.text, /http-equiv="refresh"/);
  assert.deepEqual([data.status, data.text], [200, 'late']);
});

test('only so many products are awake at once: the one unused for longest makes room', async (context) => {
  const { ask, preview, signIn } = await createPreviewFixture(context, { maximumRunning: 1 });
  const cookie = await signIn('books');
  await ask('/api/health', { product: 'books', headers: { cookie } });
  await preview.start('recipes');
  assert.equal(preview.state('books').status, 'stopped');
  assert.equal(preview.state('recipes').status, 'running');
});

test('after the app has stopped all products, a late request wakes none', async (context) => {
  const { ask, preview, signIn, starts } = await createPreviewFixture(context);
  const cookie = await signIn();
  await preview.start('recipes');
  await preview.stopAll();
  const before = starts();
  assert.equal((await ask('/visit', { headers: { cookie } })).status, 503);
  assert.equal(starts(), before);
});

test('a product stopped while it starts is not left running', async (context) => {
  const { ask, preview, signIn } = await createPreviewFixture(context);
  const cookie = await signIn();
  await preview.stop('recipes');
  const started = preview.start('recipes').then(
    () => 'started',
    () => 'called off',
  );
  await preview.stop('recipes');
  assert.equal(await started, 'called off');
  assert.equal(preview.state('recipes').status, 'stopped');
  assert.equal((await ask('/api/health', { headers: { cookie } })).status, 200);
});
