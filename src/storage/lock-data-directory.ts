/** One process at a time per data directory: the embedded database has no lock of its own, and two processes destroy it. */
import { readFileSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { AppError } from '../errors.ts';

const ownerSchema = z.object({
  pid: z.int(),
  /** Tells this process from a later one with the same number. */
  startedAt: z.string(),
  host: z.string(),
  url: z.string().nullable(),
});
type Owner = z.infer<typeof ownerSchema>;

export interface DataDirectoryLock {
  /** Writes down where this server can be reached, for the message that a second one gets. */
  announce(url: string): Promise<void>;
  release(): Promise<void>;
}

/** Another machine's process cannot be asked whether it lives, so its lock counts while it is refreshed. */
const refreshMilliseconds = 5_000;
const foreignStaleMilliseconds = 20_000;

/**
 * Takes the lock or throws `data-directory-in-use`, naming the process and its address. What a killed process left behind
 * is recognised and taken over at once.
 */
export async function lockDataDirectory(directory: string): Promise<DataDirectoryLock> {
  const file = join(directory, 'lock');
  const draft = join(directory, `lock.${process.pid}.${process.hrtime.bigint()}`);
  const mine: Owner = { pid: process.pid, startedAt: startOf(process.pid) ?? '', host: hostname(), url: null };

  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await writeFile(draft, JSON.stringify(mine), { mode: 0o600 });
    // Linking is atomic and the file is complete from its first moment; writing it in place would be neither.
    for (let tries = 0; !(await linkIfFree(draft, file)); tries += 1) {
      const holder = await readOwner(file);
      if (holder === 'gone') continue;
      if (tries >= 400 || (await lives(holder, file))) throw inUse(directory, holder);
      await removeStale(file, draft);
    }
  } catch (error) {
    throw notWritable(directory, error);
  } finally {
    await rm(draft, { force: true }).catch(() => undefined); // where it could not be written there is nothing to remove
  }

  const refresh = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined); // a missing or unwritable lock shows itself in the work that follows
  }, refreshMilliseconds);
  refresh.unref();

  return {
    async announce(url) {
      await writeFile(draft, JSON.stringify({ ...mine, url }), { mode: 0o600 });
      await rename(draft, file);
    },
    async release() {
      clearInterval(refresh);
      const holder = await readOwner(file);
      if (holder !== 'gone' && isSame(holder, mine)) await rm(file, { force: true });
    },
  };
}

/** The live process that has the directory, or null when it is free. Takes nothing. */
export async function readDataDirectoryLock(directory: string): Promise<{ pid: number; url: string | null } | null> {
  const file = join(directory, 'lock');
  const holder = await readOwner(file);
  if (holder === 'gone' || holder === null || !(await lives(holder, file))) return null;
  return { pid: holder.pid, url: holder.url };
}

async function linkIfFree(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The owner that a lock names; null when its content is damaged. */
async function readOwner(file: string): Promise<Owner | null | 'gone'> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return 'gone';
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function lives(holder: Owner | null, file: string): Promise<boolean> {
  if (holder === null) return false;
  if (holder.host === hostname()) return startOf(holder.pid) === holder.startedAt;
  const refreshedAt = await stat(file).then(
    (status) => status.mtimeMs,
    () => 0,
  );
  return Date.now() - refreshedAt < foreignStaleMilliseconds;
}

/**
 * Only the holder of a second, momentary lock may remove the first, and looks again before it does: of two processes that find
 * the same stale lock, the slower one would else remove the fresh lock of the faster.
 */
async function removeStale(file: string, draft: string): Promise<void> {
  const guard = `${file}.takeover`;
  if (!(await linkIfFree(draft, guard))) {
    const holder = await readOwner(guard);
    if (holder !== 'gone' && !(await lives(holder, guard))) await rm(guard, { force: true });
    await sleep(5);
    return;
  }
  try {
    const holder = await readOwner(file);
    if (holder !== 'gone' && !(await lives(holder, file))) await rm(file, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

function isSame(one: Owner | null, other: Owner | null): boolean {
  return one?.pid === other?.pid && one?.startedAt === other?.startedAt && one?.host === other?.host;
}

/**
 * When a live process started, in a form that only it has; null when it is not alive. Where there is no /proc, being alive is
 * all that can be known.
 */
function startOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return null;
  }
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name may hold spaces and brackets, so count the fields after its closing bracket.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return null;
    return `${boot}/${fields[19] ?? ''}`;
  } catch {
    return 'alive';
  }
}

function notWritable(directory: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new AppError('disk-full', `The disk that holds the data directory ${directory} is full.`, {
      fix: 'Free some space on it, then start again.',
      cause: error,
    });
  }
  if (error instanceof AppError || typeof code !== 'string') return error;
  return new AppError('invalid-input', `The data directory ${directory} cannot be written (${code}).`, {
    fix: 'Give this user the right to write there, or choose another folder with TORONTO_DATA.',
    cause: error,
  });
}

function inUse(directory: string, holder: Owner | null): AppError {
  const where = holder?.url ? ` at ${holder.url}` : '';
  return new AppError(
    'data-directory-in-use',
    `The data directory ${directory} is already in use by process ${holder?.pid ?? 'unknown'}${where}.`,
    {
      fix: holder?.url
        ? `Open ${holder.url}, or stop that server, or start this one with another data directory.`
        : 'Stop that server, or start this one with another data directory.',
    },
  );
}
