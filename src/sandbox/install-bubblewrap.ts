/** Installs bubblewrap through the machine's own package manager, where that needs no password. */
import { execFile } from 'node:child_process';
import type { Log } from '../ops/log.ts';
import { findTool } from './find-tool.ts';

export interface InstallBubblewrapOptions {
  /** Receives one line for the person before anything is changed on the machine. */
  announce: (line: string) => void;
  log: Log;
  /** Limit of the whole attempt; 120 when left out. */
  seconds?: number;
}

interface PackageManager {
  tool: string;
  /** Tried in order; the next one only when the one before failed. */
  attempts: readonly (readonly (readonly string[])[])[];
}

const packageManagers: readonly PackageManager[] = [
  {
    tool: 'apt-get',
    // A fresh image has no package lists, so the first attempt fails fast there and the second one fetches them.
    attempts: [
      [['install', '-y', '-q', '--no-install-recommends', 'bubblewrap']],
      [
        ['update', '-q'],
        ['install', '-y', '-q', '--no-install-recommends', 'bubblewrap'],
      ],
    ],
  },
  { tool: 'dnf', attempts: [[['install', '-y', '-q', 'bubblewrap']]] },
  { tool: 'apk', attempts: [[['add', '--no-progress', 'bubblewrap']], [['add', '--no-progress', '-U', 'bubblewrap']]] },
  { tool: 'pacman', attempts: [[['-S', '--noconfirm', '--needed', 'bubblewrap']]] },
];

/**
 * Makes `bwrap` available if this process may install packages (root, or sudo without a password).
 * Never throws and never asks: where it cannot, `installed` is false, `reason` says why, and the caller goes on with a lower level.
 */
export async function installBubblewrap(
  options: InstallBubblewrapOptions,
): Promise<{ installed: boolean; reason: string }> {
  if (findTool('bwrap')) return { installed: true, reason: 'bubblewrap is already installed' };
  if (process.platform !== 'linux') return { installed: false, reason: 'bubblewrap exists for Linux only' };
  const manager = packageManagers.find((candidate) => findTool(candidate.tool));
  const managerPath = manager && findTool(manager.tool);
  if (!manager || !managerPath) return { installed: false, reason: 'no known package manager on this machine' };

  const deadline = AbortSignal.timeout((options.seconds ?? 120) * 1000);
  const prefix = await privilegePrefix(deadline);
  if (!prefix) return { installed: false, reason: `installing needs root or sudo without a password` };

  options.announce(
    `Installing bubblewrap with ${manager.tool}, so that products run isolated from this machine (once, about ten seconds).`,
  );
  let failure = '';
  for (const attempt of manager.attempts) {
    failure = '';
    for (const step of attempt) {
      const command = [...prefix, ...nonInteractive(), managerPath, ...step];
      const outcome = await runCommand(command, deadline);
      if (outcome.failed) {
        failure = outcome.lastLine;
        break;
      }
    }
    if (!failure && findTool('bwrap')) {
      options.log.info({ manager: manager.tool }, 'bubblewrap installed');
      return { installed: true, reason: `installed with ${manager.tool}` };
    }
    if (deadline.aborted) break;
  }
  const reason = deadline.aborted ? `${manager.tool} did not finish in time` : `${manager.tool} failed: ${failure}`;
  options.log.warn({ manager: manager.tool, reason }, 'bubblewrap could not be installed');
  return { installed: false, reason };
}

/** The words to put before a command so that it runs as root, or null where that would need a password. */
async function privilegePrefix(signal: AbortSignal): Promise<readonly string[] | null> {
  if (process.getuid?.() === 0) return [];
  const sudo = findTool('sudo');
  if (!sudo) return null;
  const allowed = await runCommand([sudo, '-n', 'true'], signal);
  return allowed.failed ? null : [sudo, '-n'];
}

/** Debian's tools must neither ask nor open a dialog; other managers ignore the variable. */
function nonInteractive(): readonly string[] {
  const env = findTool('env');
  return env ? [env, 'DEBIAN_FRONTEND=noninteractive'] : [];
}

function runCommand(command: readonly string[], signal: AbortSignal): Promise<{ failed: boolean; lastLine: string }> {
  const [file = '', ...rest] = command;
  return new Promise((resolve) => {
    execFile(file, rest, { signal, killSignal: 'SIGKILL', maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
      resolve({ failed: error !== null, lastLine: lines.at(-1) ?? error?.message ?? 'no output' });
    });
  });
}
