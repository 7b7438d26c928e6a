/** Finds a system program by absolute path, so that nothing depends on the caller's PATH. */
import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors.ts';

const folders = ['/usr/bin', '/bin', '/usr/sbin', '/sbin', '/usr/local/bin', '/run/current-system/sw/bin'];

/** The absolute path of `name`, or null where this machine does not have it. */
export function findTool(name: string): string | null {
  for (const folder of folders) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      if (statSync(path).isFile()) return path;
    } catch {
      // Not in this folder: look in the next one.
    }
  }
  return null;
}

/** Like {@link findTool}; throws `isolation-missing` where the program is not there. */
export function requireTool(name: string): string {
  const path = findTool(name);
  if (path) return path;
  throw new AppError('isolation-missing', `The program "${name}" is not on this machine.`, {
    fix: `Install the package that brings "${name}" (util-linux or bubblewrap), then start again.`,
  });
}
