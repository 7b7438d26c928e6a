/** Prebuilt `node_modules`, one per lockfile: installed once, shared read-only by every product that has the same lockfile. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import { installPackages } from './install-packages.ts';

export interface PrepareOptions {
  /** Content of `package.json`. */
  packageJson: string;
  /** Content of `package-lock.json`. */
  lockfile: string;
  signal?: AbortSignal;
  /** Receives a sentence now and then while it is being installed; nothing when it is there already. */
  onProgress?: (sentence: string) => void;
}

export interface DependencySets {
  /**
   * The host folder of `node_modules` for the lockfile, installed first where needed. Callers share one installation; it is abandoned when all of
   * them have cancelled. Throws `dependencies-unavailable`, `disk-full` or `cancelled`.
   */
  prepare(options: PrepareOptions): Promise<string>;
  /** Removes what installations that were killed left behind, and sets that nobody has used for two weeks. */
  prune(): Promise<void>;
}

interface Installation {
  result: Promise<string>;
  listeners: Set<(sentence: string) => void>;
  waiting: number;
  abandon: AbortController;
}

const unusedDays = 14;
const abandonedHours = 1;

export function createDependencySets({ cacheDirectory, log }: { cacheDirectory: string; log: Log }): DependencySets {
  const directory = join(cacheDirectory, 'dependency-sets');
  const installations = new Map<string, Installation>();

  const prepare = async (options: PrepareOptions): Promise<string> => {
    const key = keyOf(options.lockfile);
    const modules = join(directory, key, 'node_modules');
    if (existsSync(modules)) {
      // The time of last use is what prune() goes by.
      await utimes(join(directory, key), new Date(), new Date()).catch(() => {});
      return modules;
    }
    let installation = installations.get(key);
    if (!installation) {
      installation = begin(key, options);
      installations.set(key, installation);
      const forget = (): void => void installations.delete(key);
      installation.result.then(forget, forget);
    }
    return await waitFor(installation, options);
  };

  const begin = (key: string, { packageJson, lockfile }: PrepareOptions): Installation => {
    const listeners: Installation['listeners'] = new Set();
    const abandon = new AbortController();
    const tell = (sentence: string): void => {
      for (const listener of listeners) listener(sentence);
    };
    return {
      result: install({ key, packageJson, lockfile, tell, signal: abandon.signal }),
      listeners,
      waiting: 0,
      abandon,
    };
  };

  /** Installs beside its final place and moves it there in one step, so that a half-finished set is never seen. */
  const install = async (options: {
    key: string;
    packageJson: string;
    lockfile: string;
    tell: (sentence: string) => void;
    signal: AbortSignal;
  }): Promise<string> => {
    await mkdir(directory, { recursive: true });
    const startedAt = performance.now();
    const folder = await mkdtemp(join(directory, `${options.key}.partial-`));
    const finished = join(directory, options.key);
    try {
      await writeFile(join(folder, 'package.json'), options.packageJson);
      await writeFile(join(folder, 'package-lock.json'), options.lockfile);
      await installPackages({
        folder,
        packageCount: countPackages(options.lockfile),
        tell: options.tell,
        signal: options.signal,
      });
      // Mount points for what build tools write beside their package.
      for (const name of ['', '.vite', '.vite-temp'])
        await mkdir(join(folder, 'node_modules', name), { recursive: true });
      await rename(folder, finished).catch((error: unknown) => {
        // Another process was faster; its set is as good.
        if (!existsSync(join(finished, 'node_modules'))) throw error;
      });
      log.info({ set: options.key, durationMs: Math.round(performance.now() - startedAt) }, 'dependency set installed');
      return join(finished, 'node_modules');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  const prune = async (): Promise<void> => {
    const now = Date.now();
    for (const name of await readdir(directory).catch(() => [])) {
      const path = join(directory, name);
      const stats = await stat(path).catch(() => null);
      if (!stats || [...installations.keys()].some((key) => name.startsWith(key))) continue;
      const limitMs = name.includes('.partial-') ? abandonedHours * 3_600_000 : unusedDays * 86_400_000;
      if (now - stats.mtimeMs < limitMs) continue;
      // Renamed first, so that a set being removed is not taken for a whole one.
      const removed = name.includes('.partial-') ? path : `${path}.partial-removed`;
      if (removed !== path) await rename(path, removed);
      await rm(removed, { recursive: true, force: true });
      log.info({ set: name }, 'dependency set removed');
    }
  };

  return { prepare, prune };
}

/** What makes two installations equal: the packages of the lockfile, whatever the product is called, and the machine. */
function keyOf(lockfile: string): string {
  const [major] = process.versions.node.split('.');
  const machine = `${process.platform}-${process.arch}-node${major}`;
  const content = withoutProductName(lockfile);
  return `${machine}-${createHash('sha256').update(machine).update('\0').update(content).digest('hex').slice(0, 32)}`;
}

function withoutProductName(lockfile: string): string {
  try {
    const parsed = JSON.parse(lockfile) as { packages?: Record<string, object> }; // shape of lockfile versions 2 and 3
    const root = parsed.packages?.[''];
    if (!root) return lockfile;
    return JSON.stringify({ ...parsed, name: '', packages: { ...parsed.packages, '': { ...root, name: '' } } });
  } catch {
    return lockfile;
  }
}

async function waitFor(installation: Installation, { signal, onProgress }: PrepareOptions): Promise<string> {
  installation.waiting += 1;
  if (onProgress) installation.listeners.add(onProgress);
  const { promise: cancelled, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => {
    reject(
      new AppError('cancelled', 'Installing the libraries was cancelled.', {
        fix: 'Start it again when it is wanted.',
      }),
    );
  };
  if (signal?.aborted) onAbort();
  else signal?.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([installation.result, cancelled]);
  } finally {
    signal?.removeEventListener('abort', onAbort);
    if (onProgress) installation.listeners.delete(onProgress);
    installation.waiting -= 1;
    if (installation.waiting === 0) installation.abandon.abort();
  }
}

/** Only for progress, so an unreadable lockfile is left to npm to complain about. */
function countPackages(lockfile: string): number {
  try {
    const parsed = JSON.parse(lockfile) as { packages?: Record<string, unknown> }; // shape of lockfile versions 2 and 3; anything else counts as none
    return Math.max(0, Object.keys(parsed.packages ?? {}).length - 1);
  } catch {
    return 0;
  }
}
