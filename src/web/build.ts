/** Builds the web page when it is missing or older than its sources. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const repository = fileURLToPath(new URL('../..', import.meta.url));
/** The page's own sources, what it imports of ours, and the versions of everything else. */
const sources = ['src/web/**', 'src/contract/*.ts', 'package-lock.json'];

interface BuildRequest {
  /** Builds even when nothing has changed. */
  force?: boolean;
  /** Where the page goes; `dist/web` of the repository when absent. */
  directory?: string;
}

/** Answers the folder to serve and whether it had to be built, which takes a few seconds. */
export async function buildWeb({ force = false, directory = join(repository, 'dist', 'web') }: BuildRequest = {}) {
  const record = `${directory}.hash`;
  const hash = await hashSources();
  if (!force && (await readFile(record, 'utf8').catch(() => null)) === hash) {
    const complete = await readFile(join(directory, 'index.html')).then(
      () => true,
      () => false,
    );
    if (complete) return { built: false, directory };
  }
  await runVite(directory);
  // Recorded last, so that a build that was cut off is done again.
  await writeFile(record, hash);
  return { built: true, directory };
}

/**
 * In a process of its own: what a build takes, more than the server needs for all the rest, is given back at its end, and Vite's
 * NODE_ENV of "production", in which npm would leave out what products are built with, stays there. Rejects with what Vite said.
 */
async function runVite(directory: string): Promise<void> {
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
  const config = fileURLToPath(new URL('vite.config.ts', import.meta.url));
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--config', config, '--logLevel', 'warn', '--outDir', directory],
    { cwd: repository },
  );
}

async function hashSources(): Promise<string> {
  const paths: string[] = [];
  for await (const entry of glob(sources, { cwd: repository, withFileTypes: true })) {
    if (entry.isFile()) paths.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash('sha256');
  for (const path of paths.toSorted()) {
    hash.update(path.slice(repository.length));
    hash.update(await readFile(path));
  }
  return hash.digest('hex');
}
