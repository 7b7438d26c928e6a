/** One product as the benchmark meets it: files in a folder, `npm install`, `npm start`, an address that answers. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { compile } from '../../../src/compiler/compile.ts';
import { formatSource } from '../../../src/compiler/format-source.ts';
import { readTemplate } from '../../../src/compiler/kinds/web/read-template.ts';
import type { DependencySets } from '../../../src/sandbox/dependency-sets.ts';
import { createRulesBrain } from '../../../src/team/rules-brain.ts';

export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

const startSeconds = 120;

/** Reads, designs, compiles and writes. Throws when the concept is refused. */
export async function writeProduct(concept: string, folder: string): Promise<void> {
  const brain = createRulesBrain();
  const outcome = await brain.read(concept);
  if (!outcome.ok) throw new Error('the concept was refused');
  const blueprint = await brain.design(outcome.reading);
  for (const [path, content] of await compile(blueprint, { template: readTemplate(), format: formatSource })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** A product that somebody else wrote, copied so that its folder stays as it is. */
export async function copyProduct(from: string, folder: string): Promise<void> {
  if (!existsSync(join(from, 'package.json'))) throw new Error(`${from} holds no package.json`);
  await cp(from, folder, {
    recursive: true,
    filter: (path) => !/\/(node_modules|\.git|data)(\/|$)/.test(path.slice(from.length)),
  });
}

/** @param install with npm itself, as the benchmark does, instead of the set that is shared by all our products. */
export async function addDependencies(folder: string, sets: DependencySets, install: boolean): Promise<void> {
  const lockfile = join(folder, 'package-lock.json');
  if (!install && existsSync(lockfile)) {
    const packageJson = readFileSync(join(folder, 'package.json'), 'utf8');
    const modules = await sets.prepare({ packageJson, lockfile: readFileSync(lockfile, 'utf8') });
    await symlink(modules, join(folder, 'node_modules'));
    return;
  }
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm install failed: ${stderr.slice(-400)}`);
}

/** `npm start` on a free port. Throws with the end of what it printed when nothing answers. */
export async function startProduct(folder: string): Promise<Running> {
  const port = await freePort();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', BROWSER: 'none' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (printed += part.toString()));
  const running: Running = { origin: `http://127.0.0.1:${port}`, stop: () => stop(child) };
  const patience = AbortSignal.timeout(startSeconds * 1_000);
  while (child.exitCode === null && !patience.aborted) {
    // Products of others may choose their port themselves, and say so.
    const said = /https?:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(stripVTControlCharacters(printed))?.[0];
    for (const origin of [running.origin, ...(said === undefined ? [] : [said])]) {
      const answer = await fetch(origin, { signal: AbortSignal.timeout(3_000) }).catch(() => null);
      if (answer !== null) return { ...running, origin };
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await stop(child);
  throw new Error(`npm start did not answer: ${printed.slice(-600)}`);
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // Its own process group, so that what npm started ends with it.
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
