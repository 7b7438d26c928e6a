/** Finds out how well products can be kept apart from this machine, by trying. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import { createSandbox } from './create-sandbox.ts';
import { findTool } from './find-tool.ts';
import type { IsolationLevel } from './sandbox.ts';

export interface ProbeIsolationOptions {
  /** Consent of the single local user to run products as plain processes. */
  allowNone: boolean;
  log?: Log;
}

export interface IsolationProbe {
  /** The best level that works here; null when none does and there is no consent to go without. */
  level: IsolationLevel | null;
  /** One sentence for a person. */
  detail: string;
  /** What raises the level; null when it is the best. */
  fix: string | null;
  /** Why each level above the found one does not work, for `doctor` and the log. */
  failures: readonly { level: IsolationLevel; reason: string }[];
}

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Takes about 0.2 s; leaves nothing behind. Never throws: what does not work is an answer. */
export async function probeIsolation({ allowNone, log = silent }: ProbeIsolationOptions): Promise<IsolationProbe> {
  const failures: { level: IsolationLevel; reason: string }[] = [];
  if (process.platform === 'linux') {
    for (const level of ['full', 'namespaces'] as const) {
      const reason = await tryLevel(level);
      if (reason === null) {
        log.info({ level, failures }, 'isolation probed');
        return { level, detail: details[level], fix: level === 'full' ? null : fixFor(failures), failures };
      }
      failures.push({ level, reason });
    }
  } else failures.push({ level: 'full', reason: 'Isolation needs Linux.' });
  log.warn({ failures, allowNone }, 'products cannot be isolated on this machine');
  const fix = fixFor(failures);
  if (allowNone) return { level: 'none', detail: details.none, fix, failures };
  return { level: null, detail: 'Products cannot be isolated on this machine, so none is run.', fix, failures };
}

const details: Record<IsolationLevel, string> = {
  full: 'Products run in a sandbox of their own: no network, no files and no processes of this machine, and limits on system calls, memory, disk and time.',
  namespaces:
    'Products run in namespaces of their own: no network, no files and no processes of this machine, and limits on memory, disk and time, but without a system call filter.',
  none: 'Products run as plain processes of this user, as you allowed: they can read and change what you can.',
};

/** Null when the level holds, else the reason why not. */
async function tryLevel(level: IsolationLevel): Promise<string | null> {
  const base = mkdtempSync(join(tmpdir(), `isolation-probe-${process.pid}-`));
  const listener = await listen();
  try {
    const [workspace, dependencies] = [join(base, 'workspace'), join(base, 'dependencies')];
    for (const folder of [workspace, dependencies]) mkdirSync(folder);
    copyFileSync(join(import.meta.dirname, 'probe-inside.cjs'), join(workspace, 'probe.cjs'));
    writeFileSync(join(base, 'secret'), 'only for the host');
    const address = listener.address();
    const sandbox = createSandbox({ level, stateDirectory: join(base, 'state'), log: silent });
    const result = await sandbox.run({
      workspace,
      dependencies,
      command: [
        'node',
        'probe.cjs',
        join(base, 'secret'),
        `${address !== null && typeof address === 'object' ? address.port : 0}`,
      ],
      writable: ['data'],
      limits: { seconds: 10 },
    });
    const report = /^PROBE (.*)$/m.exec(result.output)?.[1];
    if (report === '[]') return null;
    if (report !== undefined)
      return `What ran inside reached ${report.replaceAll(/["[\]]/g, '').replaceAll(',', ', ')}.`;
    return result.output.trim().split('\n').at(-1)?.slice(0, 300) || `It ended with exit code ${result.exitCode}.`;
  } catch (error) {
    return error instanceof AppError || error instanceof Error ? error.message : String(error);
  } finally {
    listener.close();
    rmSync(base, { recursive: true, force: true });
  }
}

function listen(): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function fixFor(failures: IsolationProbe['failures']): string {
  if (process.platform !== 'linux') {
    return 'Run it on Linux (a virtual machine or WSL 2 will do), or set TORONTO_ALLOW_NO_ISOLATION=1 if only you use this machine.';
  }
  if (!findTool('bwrap'))
    return 'Install bubblewrap with your package manager (for example "apt-get install bubblewrap"), then start again.';
  const forbidding = forbiddingSetting();
  if (forbidding !== null) return `Allow user namespaces with "sysctl -w ${forbidding}", then start again.`;
  if (failures.some(({ reason }) => /not permitted|permission denied/i.test(reason))) {
    return 'This container forbids namespaces: start it with "--security-opt seccomp=unconfined --security-opt apparmor=unconfined" (as root also with "--cap-add SYS_ADMIN").';
  }
  return 'Run "npm run doctor" to see why, or set TORONTO_ALLOW_NO_ISOLATION=1 if only you use this machine.';
}

/** The kernel setting of Debian and Ubuntu that forbids user namespaces to ordinary users, as the assignment that allows them. */
function forbiddingSetting(): string | null {
  const settings = [
    { name: 'kernel.unprivileged_userns_clone', forbids: '0', allows: '1' },
    { name: 'kernel.apparmor_restrict_unprivileged_userns', forbids: '1', allows: '0' },
    { name: 'user.max_user_namespaces', forbids: '0', allows: '15000' },
  ];
  for (const { name, forbids, allows } of settings) {
    try {
      if (readFileSync(`/proc/sys/${name.replaceAll('.', '/')}`, 'utf8').trim() === forbids) return `${name}=${allows}`;
    } catch {
      // This kernel does not have the setting.
    }
  }
  return null;
}
