/** The promise to the owner of a product: a clean clone installs, tests, runs and proves itself with the two commands of its README. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readConfiguration } from '../../src/ops/configuration.ts';
import { findBrowser } from '../../src/verify/find-browser.ts';
import { outerEnvironment, runProcess, temporaryFolder, toronto } from './journey.ts';

/** What a newcomer's shell has: without the programs that npm puts first for this repository. */
const plainPath = (process.env['PATH'] ?? '')
  .split(':')
  .filter((folder) => !folder.includes('node_modules'))
  .join(':');

test(
  'build prints its proof, and the product in the folder installs, tests, proves and runs itself without us',
  { timeout: 600_000 },
  async (context) => {
    const folder = await temporaryFolder(context);
    const product = join(folder, 'product');
    const built = await toronto(
      [
        'build',
        '--no-serve',
        '--out',
        product,
        'A reading list: books with title, author, genre and pages. Readers add books, sort them and search by title.',
      ],
      { TORONTO_DATA: join(folder, 'data') },
    );
    assert.equal(built.exitCode, 0, built.stdout + built.stderr);
    for (const stage of ['read', 'design', 'compile', 'verify', 'release'])
      assert.match(built.stdout, new RegExp(`^.*${stage}`, 'm'));
    assert.match(built.stdout, /R1\s+.*met/);
    assert.doesNotMatch(built.stdout, /NOT MET/);
    assert.ok(built.stdout.includes(`Its files are in ${product}`));
    for (const file of ['package-lock.json', 'Dockerfile', '.github/workflows/ci.yml', 'server/start.ts'])
      assert.ok(existsSync(join(product, file)), `${file} is missing`);
    const log = await runProcess('git', ['log', '--format=%an', 'main'], { environment: {}, directory: product });
    assert.ok(new Set(log.stdout.trim().split('\n')).size >= 4, log.stdout);

    const environment = { PATH: plainPath };
    const run = (...words: string[]) => runProcess('npm', words, { directory: product, environment });
    const installed = await run('install', '--no-audit', '--no-fund');
    assert.equal(installed.exitCode, 0, installed.stdout + installed.stderr);
    const unchanged = await runProcess('git', ['status', '--porcelain'], { directory: product, environment: {} });
    assert.equal(unchanged.stdout, '', 'installing changed the lockfile or left files that git does not ignore');

    const typechecked = await run('run', 'typecheck');
    assert.equal(
      typechecked.exitCode,
      0,
      installed.stdout + installed.stderr + typechecked.stdout + typechecked.stderr,
    );
    const tested = await run('test');
    assert.equal(tested.exitCode, 0, tested.stdout + tested.stderr);
    assert.match(tested.stdout, /pass [1-9]/);

    const { cacheDirectory, browserPath } = readConfiguration();
    const browser = await findBrowser({ preferred: browserPath ?? undefined, cacheDirectory });
    const proven = await runProcess('npm', ['run', 'test:browser'], {
      directory: product,
      environment: { ...environment, ...browser?.environment, PLAYWRIGHT_CHROMIUM_PATH: browser?.executable ?? '' },
    });
    assert.equal(proven.exitCode, 0, proven.stdout + proven.stderr);
    assert.match(proven.stdout, /[1-9]\d* passed/);

    const server = spawn('npm', ['start'], {
      cwd: product,
      env: { ...outerEnvironment(), ...environment, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    context.after(() => {
      const isRunning = server.exitCode === null && server.signalCode === null;
      if (isRunning && server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
    });
    let printed = '';
    for await (const chunk of server.stdout.iterator({ destroyOnReturn: false })) {
      printed += String(chunk);
      if (/localhost:\d+/.test(printed)) break;
    }
    const port = /localhost:(\d+)/.exec(printed)?.[1];
    const home = await fetch(`http://127.0.0.1:${port}/`);
    assert.equal(home.status, 200);
    assert.match(await home.text(), /<title>/);
    const books = await fetch(`http://127.0.0.1:${port}/api/health`);
    assert.deepEqual(await books.json(), { status: 'ok' });
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    await once(server, 'exit');
    assert.match(await readFile(join(product, 'README.md'), 'utf8'), /npm (ci|install)[\s\S]*npm start/);
  },
);
