/** Runs one launched command to its end: collects its output, watches its limits, and takes the whole process tree down. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import type { Duplex, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { folderBytes } from './folder-bytes.ts';
import type { Launch } from './launch.ts';
import { createOutputTail } from './output-tail.ts';
import { processTreeBytes } from './process-tree-bytes.ts';
import type { CommandResult, Limits } from './sandbox.ts';
import { tetherDescriptor } from './tether.ts';

export interface SuperviseOptions {
  launch: Launch;
  limits: Limits;
  /** Wall-clock limit; null for none. */
  seconds: number | null;
  outputBytes: number;
  /** Host folders whose size counts against the disk limit. */
  watchedFolders: readonly string[];
  signal: AbortSignal | undefined;
  /** Keeps a pipe as its stdin, whose end asks it to stop. */
  lifeline: boolean;
}

export interface SupervisedResult extends CommandResult {
  /** False when it ended before the command itself was reached. */
  began: boolean;
}

export interface Supervised {
  exited: Promise<SupervisedResult>;
  output(): string;
  /** Asks it to end, and makes it end after `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** Between two looks: at least so long, twenty times as long as the last one took, at most so long. */
const watchEvery = { leastMs: 250, times: 20, mostMs: 2000 };
/** What util-linux 2.38 says when its child was killed, which is not the command's to say. */
const unshareNoise = /unshare: sigprocmask unblock failed: Invalid argument\n$/;

export function supervise(options: SuperviseOptions): Supervised {
  const { launch, limits, signal } = options;
  const startedAt = performance.now();
  const tail = createOutputTail({ maximumBytes: options.outputBytes });
  let stopped: CommandResult['stopped'] = null;
  let began = !launch.tethered;
  let killed = false;
  const child = spawnLaunch(launch, options.lifeline);

  const kill = (): void => {
    killed = true;
    killTree(child, launch.tethered);
  };
  const end = (reason: CommandResult['stopped']): void => {
    stopped ??= reason;
    kill();
  };
  const tether = child.stdio.at(tetherDescriptor) as Duplex | null | undefined; // stdio declares 'pipe' there, which Node makes a socket pair
  tether?.on('error', () => {});
  tether?.once('data', () => {
    began = true;
    tether.end('go\n');
  });
  child.stdout?.on('data', (chunk: Buffer) => tail.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => tail.push(chunk));
  const onAbort = (): void => end('cancelled');
  if (signal?.aborted) onAbort();
  else signal?.addEventListener('abort', onAbort, { once: true });
  const deadline = options.seconds === null ? undefined : setTimeout(() => end('time'), options.seconds * 1000);
  const watch = watchLimits({ child, limits, folders: options.watchedFolders, end });

  const exited = new Promise<SupervisedResult>((resolve) => {
    const settle = (code: number | null): void => {
      clearTimeout(deadline);
      watch.stop();
      signal?.removeEventListener('abort', onAbort);
      // What a plain process has left behind; without a namespace nothing else ends it.
      if (!launch.tethered) killGroup(child);
      // bubblewrap reports a kill as a code of its own.
      const exitCode = killed ? null : code;
      const output = killed ? tail.text().replace(unshareNoise, '') : tail.text();
      stopped ??= exitCode !== 0 && ranOutOfMemory(output) ? 'memory' : null;
      resolve({ exitCode, stopped, output, began, durationMs: Math.round(performance.now() - startedAt) });
    };
    child.once('error', (error) => {
      tail.push(Buffer.from(`${error.message}\n`));
      settle(null);
    });
    child.once('exit', async (exitCode) => {
      // The last output is usually still in the pipes; a detached grandchild must not hold them open for ever.
      await Promise.race([new Promise((done) => child.once('close', done)), delay(200)]);
      settle(exitCode);
    });
  });

  return {
    exited,
    output: () => tail.text(),
    stop: async (graceMs) => {
      child.stdin?.end();
      const ended = await Promise.race([exited, delay(graceMs)]);
      if (!ended) kill();
      await exited;
    },
  };
}

function spawnLaunch(launch: Launch, lifeline: boolean): ChildProcess {
  const [program = '', ...words] = launch.command;
  const descriptor = launch.descriptorFile === null ? null : openSync(launch.descriptorFile, 'r');
  try {
    const child = spawn(program, words, {
      cwd: launch.directory,
      env: launch.environment,
      // A group of its own, so that plain processes can be ended together.
      detached: true,
      windowsHide: true,
      stdio: [
        lifeline ? 'pipe' : 'ignore',
        'pipe',
        'pipe',
        descriptor ?? 'ignore',
        launch.arguments === null ? 'ignore' : 'pipe',
        launch.tethered ? 'pipe' : 'ignore',
      ],
    });
    child.stdin?.on('error', () => {});
    const argumentPipe = child.stdio[4] as Writable | null | undefined; // stdio declares 'pipe' there, which Node's type does not follow
    argumentPipe?.on('error', () => {});
    argumentPipe?.end(launch.arguments ?? '');
    return child;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/**
 * In a process namespace the end of its first process ends all others. That one is a child of what was spawned, which then collects it and ends too; killed
 * itself, it would leave the collecting to the machine's init, which in a container may be nobody. The group covers plain processes.
 */
function killTree(child: ChildProcess, hasNamespace: boolean): void {
  const first = hasNamespace && child.pid !== undefined ? childrenOf(child.pid) : [];
  for (const id of first) killQuietly(id);
  if (first.length === 0) killGroup(child);
  else {
    setTimeout(() => {
      if (child.exitCode === null && child.signalCode === null) killGroup(child);
    }, 1000).unref();
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else killQuietly(-child.pid);
}

function killQuietly(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

function childrenOf(id: number): number[] {
  try {
    return readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

interface WatchOptions {
  child: ChildProcess;
  limits: Limits;
  folders: readonly string[];
  end: (reason: 'memory' | 'disk') => void;
}

/** Per-process limits miss many small files and many processes; the sums are looked at a few times a second. */
function watchLimits({ child, limits, folders, end }: WatchOptions): { stop(): void } {
  const megabyte = 1024 * 1024;
  const diskBytes = limits.diskMegabytes * megabyte;
  const treeBytes = limits.memoryMegabytes * megabyte;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    const began = performance.now();
    if (folders.length > 0 && (await folderBytes(folders, diskBytes)) > diskBytes) return end('disk');
    if (child.pid !== undefined && processTreeBytes(child.pid) > treeBytes) return end('memory');
    const rest = Math.max(watchEvery.leastMs, watchEvery.times * (performance.now() - began));
    if (!stopped) timer = setTimeout(look, Math.min(watchEvery.mostMs, rest));
  };
  timer = setTimeout(look, watchEvery.leastMs);
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function ranOutOfMemory(output: string): boolean {
  return /JavaScript heap out of memory|Fatal process out of memory|ERR_MEMORY_ALLOCATION_FAILED|Cannot allocate memory|std::bad_alloc|Array buffer allocation failed|FATAL ERROR: .*Allocation failed|fatal error: runtime: (cannot allocate|out of) memory/.test(
    output.slice(-16_384),
  );
}
