import assert from 'node:assert/strict';
import { access, chmod, chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { findBrowser } from './find-browser.ts';
import { unpackChromium } from './unpack-chromium.ts';

let directory: string;
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'find-browser-'));
});
after(() => rm(directory, { recursive: true, force: true }));

test('takes the configured browser when it can be run', async () => {
  const executable = join(directory, 'chrome');
  await writeFile(executable, '#!/bin/sh\n');
  await chmod(executable, 0o755);
  assert.deepEqual(await findBrowser({ preferred: executable }), {
    executable,
    args: [],
    environment: {},
    source: 'configured',
  });
});

test('finds none rather than another when the configured browser is not there', async () => {
  assert.equal(await findBrowser({ preferred: join(directory, 'no-such-browser') }), null);
});

const packaged = process.platform === 'linux' && process.arch === 'x64';

if (packaged) {
  test('unpacks once when several ask at the same time, and leaves nothing half-done', async () => {
    const cacheDirectory = join(directory, 'cache');
    const found = await Promise.all([unpackChromium({ cacheDirectory }), unpackChromium({ cacheDirectory })]);
    assert.ok(found[0]);
    assert.deepEqual(found[0], found[1]);
    await access(found[0].executable);
    assert.equal((await readdir(cacheDirectory)).length, 1);
  });
}

// Only root can make a folder that belongs to somebody else.
if (packaged && process.getuid?.() === 0) {
  test('does not run a browser from a folder that belongs to somebody else', async () => {
    const cacheDirectory = await mkdtemp(join(directory, 'foreign-'));
    await chown(cacheDirectory, 12_345, 12_345);
    assert.equal(await unpackChromium({ cacheDirectory }), null);
  });
}
