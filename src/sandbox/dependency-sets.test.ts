/** Real npm, with packages from a folder: nothing is fetched. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { AppError } from '../errors.ts';
import { createDependencySets } from './dependency-sets.ts';
import { silentLog } from './fixtures/sandbox-fixture.ts';

interface Fixture {
  base: string;
  /** Folder of the sets. */
  folder: string;
  local: { packageJson: string; lockfile: string };
  /** Nobody answers at its address. */
  unreachable: Fixture['local'];
}

/** A package whose install script would leave a trace, packed as npm packs. */
function createFixture(context: TestContext): Fixture {
  const base = mkdtempSync(join(tmpdir(), 'dependency-sets-test-'));
  context.after(() => rmSync(base, { recursive: true, force: true }));
  mkdirSync(join(base, 'source', 'package'), { recursive: true });
  const script = `node -e "require('fs').writeFileSync('${join(base, 'script-ran')}', '')"`;
  writeFileSync(
    join(base, 'source', 'package', 'package.json'),
    JSON.stringify({ name: 'greeter', version: '1.0.0', scripts: { postinstall: script } }),
  );
  writeFileSync(join(base, 'source', 'package', 'index.js'), `module.exports = 'hello';`);
  execFileSync('tar', ['-czf', join(base, 'greeter.tgz'), '-C', join(base, 'source'), 'package']);
  const dependsOn = (address: string): Fixture['local'] => ({
    packageJson: JSON.stringify({ name: 'product', version: '1.0.0', dependencies: { greeter: address } }),
    lockfile: JSON.stringify({
      name: 'product',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name: 'product', version: '1.0.0', dependencies: { greeter: address } },
        'node_modules/greeter': { version: '1.0.0', resolved: address, hasInstallScript: true },
      },
    }),
  });
  return {
    base,
    folder: join(base, 'cache', 'dependency-sets'),
    local: dependsOn(`file:${join(base, 'greeter.tgz')}`),
    unreachable: dependsOn('http://127.0.0.1:9/greeter.tgz'),
  };
}

test('installs once for callers that come together and later, and runs nothing that packages bring', async (context) => {
  const { base, folder, local } = createFixture(context);
  const sets = createDependencySets({ cacheDirectory: join(base, 'cache'), log: silentLog });
  const sentences: string[] = [];
  const [one, other] = await Promise.all([
    sets.prepare({ ...local, onProgress: (sentence) => sentences.push(sentence) }),
    sets.prepare(local),
  ]);
  assert.equal(one, other);
  assert.equal(readFileSync(join(one, 'greeter', 'index.js'), 'utf8'), `module.exports = 'hello';`);
  assert.ok(!existsSync(join(base, 'script-ran')));
  assert.equal(sentences[0], 'Installing 1 libraries that products of this kind share (once).');
  assert.deepEqual(readdirSync(folder).length, 1);
  for (const name of ['.vite', '.vite-temp']) assert.ok(existsSync(join(one, name)));
  const again: string[] = [];
  assert.equal(await sets.prepare({ ...local, onProgress: (sentence) => again.push(sentence) }), one);
  assert.deepEqual(again, []);
});

test('installs what products are built with, even when this process runs for production', async (context) => {
  const { base, local } = createFixture(context);
  const manifest = JSON.parse(local.packageJson) as { dependencies: object }; // made a few lines above
  const lock = local.lockfile
    .replace('"dependencies":', '"devDependencies":')
    .replace('"hasInstallScript"', '"dev":true,"hasInstallScript"');
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  context.after(() => {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  });
  const folder = await createDependencySets({ cacheDirectory: join(base, 'cache'), log: silentLog }).prepare({
    packageJson: JSON.stringify({ name: 'product', version: '1.0.0', devDependencies: manifest.dependencies }),
    lockfile: lock,
  });
  assert.ok(existsSync(join(folder, 'greeter', 'package.json')));
});

test('products of other names with the same packages share one set', async (context) => {
  const { folder, base, local } = createFixture(context);
  const sets = createDependencySets({ cacheDirectory: join(base, 'cache'), log: silentLog });
  const renamed = (text: string) => text.replaceAll('"name":"product"', '"name":"harbour-bakery"');
  const first = await sets.prepare(local);
  const second = await sets.prepare({ packageJson: renamed(local.packageJson), lockfile: renamed(local.lockfile) });
  assert.equal(second, first);
  assert.equal(readdirSync(folder).length, 1);
});

test('two processes that install at once end with one whole set', async (context) => {
  const { base, folder, local } = createFixture(context);
  const [one, other] = [1, 2].map(() => createDependencySets({ cacheDirectory: join(base, 'cache'), log: silentLog }));
  const paths = await Promise.all([one?.prepare(local), other?.prepare(local)]);
  assert.equal(paths[0], paths[1]);
  assert.equal(readdirSync(folder).length, 1);
  assert.ok(existsSync(join(paths[0] ?? '', 'greeter', 'index.js')));
});

test('says what is wrong and what to do when packages cannot be fetched or the lockfile does not fit, and keeps nothing', async (context) => {
  const { base, folder, local, unreachable } = createFixture(context);
  const sets = createDependencySets({ cacheDirectory: join(base, 'cache'), log: silentLog });
  const unavailable = (error: unknown): boolean =>
    error instanceof AppError &&
    error.code === 'dependencies-unavailable' &&
    error.fix.length > 0 &&
    error.cause instanceof Error;
  await assert.rejects(sets.prepare(unreachable), unavailable);
  await assert.rejects(
    sets.prepare({ ...local, packageJson: JSON.stringify({ dependencies: { other: '1.0.0' } }) }),
    unavailable,
  );
  assert.deepEqual(readdirSync(folder), []);
});

test('a caller that cancels leaves the others their installation; when all have, it is abandoned', async (context) => {
  const { base, folder, local, unreachable } = createFixture(context);
  const sets = createDependencySets({ cacheDirectory: join(base, 'cache'), log: silentLog });
  const cancel = new AbortController();
  const cancelled = (error: unknown): boolean => error instanceof AppError && error.code === 'cancelled';
  const leaving = sets.prepare({ ...local, signal: cancel.signal });
  const staying = sets.prepare(local);
  cancel.abort();
  await assert.rejects(leaving, cancelled);
  assert.ok(existsSync(await staying));

  const alone = new AbortController();
  const abandoned = sets.prepare({ ...unreachable, signal: alone.signal });
  setTimeout(() => alone.abort(), 200);
  await assert.rejects(abandoned, cancelled);
  for (let tries = 0; tries < 200 && readdirSync(folder).length > 1; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(readdirSync(folder).length, 1);
});

test('pruning removes what nobody used for weeks and what killed installations left, and nothing else', async (context) => {
  const { base, folder, local } = createFixture(context);
  const sets = createDependencySets({ cacheDirectory: join(base, 'cache'), log: silentLog });
  const used = await sets.prepare(local);
  const monthAgo = new Date(Date.now() - 31 * 86_400_000);
  for (const [name, time] of [
    ['old', monthAgo],
    ['killed.partial-abc', monthAgo],
    ['underway.partial-def', new Date()],
  ] as const) {
    mkdirSync(join(folder, name, 'node_modules'), { recursive: true });
    utimesSync(join(folder, name), time, time);
  }
  await sets.prune();
  assert.deepEqual(readdirSync(folder).toSorted(), [used.split('/').at(-2), 'underway.partial-def'].toSorted());
});
