/**
 * `bench first-product`: what a newcomer waits for: a clone of this repository in an empty folder, `npm ci`, `npm start`, one concept, until
 * it is verified. npm's cache is as it is; the product's own cache folder starts empty. Milliseconds of wall clock.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { RunEvent } from '../../src/contract/event.ts';
import { createClient } from '../../src/cli/client.ts';
import { machine } from './measure.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const run = promisify(execFile);

export async function bench(): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'toronto-first-'));
  const clone = join(folder, 'clone');
  await run('git', ['clone', '--quiet', root, clone]);
  // Without the PATH entries that npm adds for this repository, as in a newcomer's shell.
  const path = (process.env['PATH'] ?? '')
    .split(':')
    .filter((entry) => !entry.includes('node_modules'))
    .join(':');
  const environment = { ...process.env, PATH: path, PORT: '0', TORONTO_CACHE: join(folder, 'cache') };
  const start = performance.now();
  await run('npm', ['ci'], { cwd: clone, env: environment, maxBuffer: 2 ** 26 });
  const installed = performance.now();
  const server = spawn('npm', ['start'], {
    cwd: clone,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  try {
    const url = await new Promise<string>((found, failed) => {
      let printed = '';
      server.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const address = /is ready: (http:\S+)/.exec(printed)?.[1];
        if (address !== undefined) found(address);
      });
      server.once('exit', () => failed(new Error(`npm start ended early:\n${printed}`)));
    });
    const ready = performance.now();
    const client = createClient({ baseUrl: url });
    const created = await client.createProject(
      'A bakery site where regulars browse breads and cakes and place an order.',
    );
    if (!created.ok) throw new Error(created.refusal.message);
    let last: RunEvent | undefined;
    for await (const event of client.followRun(created.project.run.id, new AbortController().signal)) last = event;
    const end = performance.now();
    return {
      n: 1,
      p50: Math.round(end - start),
      p95: Math.round(end - start),
      install: Math.round(installed - start),
      ready: Math.round(ready - installed),
      build: Math.round(end - ready),
      ended: last?.kind,
      said: last?.sentence,
      machine,
    };
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    await rm(folder, { recursive: true, force: true });
  }
}
