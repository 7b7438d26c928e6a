/** Finds npm's own program file, so that it can be run by the Node of this process whatever Node it was installed with. */
import { existsSync, realpathSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../errors.ts';

/** Path of `npm-cli.js`, to be run as `node npm-cli.js`. Throws `dependencies-unavailable` where there is no npm. */
export async function findNpm(): Promise<string> {
  for (const candidate of [...besideThisNode(), ...(await onSearchPath())])
    if (existsSync(candidate)) return realpathSync(candidate);
  throw new AppError(
    'dependencies-unavailable',
    'npm is not on this machine, so the libraries of products cannot be installed.',
    {
      fix: 'Install Node.js with npm (nodejs.org or your package manager), then start again.',
    },
  );
}

const programFile = join('npm', 'bin', 'npm-cli.js');

function besideThisNode(): string[] {
  const folder = dirname(process.execPath);
  return [join(folder, '..', 'lib', 'node_modules', programFile), join(folder, 'node_modules', programFile)];
}

/** npm's own folder by where `npm` lies: a symlink to the program on most systems, a script beside its folder on Windows. */
async function onSearchPath(): Promise<string[]> {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  const { stdout } = await promisify(execFile)(finder, ['-a', 'npm']).catch(() => ({ stdout: '' }));
  const found = stdout.split(/\r?\n/).filter(Boolean);
  return found
    .flatMap((path) => {
      const real = existsSync(path) ? realpathSync(path) : path;
      const beside = [
        join(dirname(real), 'node_modules', programFile),
        join(dirname(real), '..', 'lib', 'node_modules', programFile),
      ];
      return real.endsWith('npm-cli.js') ? [real] : beside;
    })
    .concat([join('/usr/share/nodejs', programFile), join('/usr/lib/node_modules', programFile)]);
}
