/** Runs the git command with nothing of the host's configuration: no hooks, no global settings, no prompts, no pager. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { AppError } from '../errors.ts';

export interface GitCommand {
  /** The program, usually `git`. */
  program: string;
  /** Where programs are looked for, as in `PATH`. */
  searchPath: string;
}

export interface GitCall {
  repository: string;
  arguments: readonly string[];
  input?: string | Uint8Array;
  environment?: Readonly<Record<string, string>>;
  /** Exit codes that are answers and not faults; 0 always is. */
  expected?: readonly number[];
}

export interface GitResult {
  exitCode: number;
  output: Buffer;
}

export interface Git {
  run(call: GitCall): Promise<GitResult>;
  /** A running command whose streams the caller uses; the caller ends it. */
  start(call: Omit<GitCall, 'input' | 'expected'>): ChildProcessWithoutNullStreams;
}

const settings = [
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.autocrlf=false',
  'core.fsmonitor=false',
  'protocol.file.allow=always',
  // The server may own a repository under another user than the one it runs as; these are all ours.
  'safe.directory=*',
  'gc.auto=0',
  'commit.gpgSign=false',
].flatMap((setting) => ['-c', setting]);

export function createGit({ program, searchPath }: GitCommand): Git {
  const start: Git['start'] = (call) =>
    spawn(program, [...settings, '--git-dir', call.repository, ...call.arguments], {
      cwd: tmpdir(),
      env: {
        PATH: searchPath,
        LC_ALL: 'C',
        TZ: 'UTC',
        HOME: '/nonexistent',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        ...call.environment,
      },
    });

  return {
    start,
    run(call) {
      return new Promise((resolve, reject) => {
        const child = start(call);
        const output: Buffer[] = [];
        const complaint: Buffer[] = [];
        child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
        child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
        // Git may end before it has read everything; its exit code says why.
        child.stdin.on('error', () => undefined);
        child.on('error', (error) => reject(gitFault(error, program)));
        child.on('close', (exitCode) => {
          if (exitCode === 0 || (exitCode !== null && call.expected?.includes(exitCode))) {
            resolve({ exitCode, output: Buffer.concat(output) });
            return;
          }
          const words = Buffer.concat(complaint).toString().trim().slice(0, 2000);
          reject(
            gitFault(
              new Error(`git ${call.arguments[0] ?? ''} ended with ${exitCode ?? 'a signal'}: ${words}`),
              program,
            ),
          );
        });
        child.stdin.end(call.input);
      });
    },
  };
}

function gitFault(error: Error, program: string): Error {
  if ('code' in error && error.code === 'ENOENT') {
    return new AppError('git-missing', `The command "${program}" is not installed, and products are kept in git.`, {
      fix: 'Install git 2.38 or later (for example "apt-get install git"), then retry.',
      cause: error,
    });
  }
  if (/no space left on device|disk quota exceeded/i.test(error.message)) {
    return new AppError('disk-full', 'The disk is full, so the product could not be saved in git.', {
      fix: 'Free some space on the disk that holds the data directory, then retry.',
      cause: error,
    });
  }
  return error;
}
