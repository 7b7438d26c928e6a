/** Runs `npm ci` for one folder, without running anything that the packages bring. */
import { spawn } from 'node:child_process';
import { AppError } from '../errors.ts';
import { findNpm } from './find-npm.ts';
import { createOutputTail } from './output-tail.ts';

export interface InstallPackagesOptions {
  /** Holds `package.json` and `package-lock.json`. */
  folder: string;
  /** How many packages the lockfile names, for progress. */
  packageCount: number;
  tell: (sentence: string) => void;
  signal: AbortSignal;
}

const limitMinutes = 10;
const tellEveryMs = 2000;
const settings = [
  '--ignore-scripts',
  // Checking and building need them, whatever NODE_ENV this process was given.
  '--include=dev',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--prefer-offline',
  '--update-notifier=false',
  // Names each package it fetches, which is counted.
  '--loglevel=http',
  '--fetch-retries=2',
  '--fetch-retry-factor=3',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=10000',
];

export async function installPackages({ folder, packageCount, tell, signal }: InstallPackagesOptions): Promise<void> {
  const npm = await findNpm();
  const seconds = limitMinutes * 60;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
  tell(`Installing ${packageCount} libraries that products of this kind share (once).`);
  const tail = createOutputTail({ maximumBytes: 32 * 1024 });
  let fetched = 0;
  let told = 0;
  const progress = setInterval(() => {
    if (fetched > told) tell(`Installing libraries: ${Math.min(fetched, packageCount)} of ${packageCount} fetched.`);
    told = fetched;
  }, tellEveryMs);
  const exitCode = await new Promise<number | null>((resolve) => {
    // Under this process's own Node: npm picks versions by the Node it runs on.
    const child = spawn(process.execPath, [npm, 'ci', '--prefix', folder, ...settings], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: limit,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    const onOutput = (chunk: Buffer): void => {
      tail.push(chunk);
      fetched += chunk.toString('latin1').split('.tgz').length - 1;
    };
    child.stdout.on('data', onOutput);
    child.stderr.on('data', onOutput);
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  clearInterval(progress);
  if (exitCode === 0 && !signal.aborted) return;
  if (signal.aborted) {
    throw new AppError('cancelled', 'Installing the libraries was cancelled.', {
      fix: 'Start it again when it is wanted.',
    });
  }
  throw explain(limit.aborted, tail.text());
}

/** npm's failure in words for a person; its own output is the cause. */
function explain(overTime: boolean, output: string): AppError {
  const cause = new Error(output.slice(-4000));
  const code = /npm (?:error|ERR!) code (\w+)/.exec(output)?.[1] ?? '';
  if (overTime) {
    return new AppError(
      'dependencies-unavailable',
      `npm did not finish installing the libraries within ${limitMinutes} minutes.`,
      {
        fix: 'Check the network connection, then start again: what was fetched is kept.',
        cause,
      },
    );
  }
  if (code === 'ENOSPC') {
    return new AppError('disk-full', 'The disk is full, so the libraries of products could not be installed.', {
      fix: 'Free one gigabyte in the cache directory, then start again.',
      cause,
    });
  }
  if (code === 'EUSAGE' || code === 'EJSONPARSE') {
    return new AppError(
      'dependencies-unavailable',
      'The lockfile of this kind of product does not fit its package.json.',
      {
        fix: 'This is a fault of the template, not of your machine: report it with this text.',
        cause,
      },
    );
  }
  const reason = code === '' ? 'npm failed' : `npm failed with ${code}`;
  return new AppError('dependencies-unavailable', `The libraries of products could not be installed: ${reason}.`, {
    fix: 'Check that "npm ping" works here (network, proxy and registry settings), then start again.',
    cause,
  });
}
