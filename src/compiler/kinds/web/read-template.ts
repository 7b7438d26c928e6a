// The runnable template, read from disk once; the only input/output of the compiler.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileTree } from '../../file-tree.ts';

const root = fileURLToPath(new URL('./template', import.meta.url));

/** What running the template in place leaves behind. */
const leftovers = new Set(['node_modules', 'dist', 'data', 'test-results', 'playwright-report']);

let cached: FileTree | undefined;

/** All files of the template, sorted by path. */
export function readTemplate(): FileTree {
  cached ??= new Map(
    pathsIn(root)
      .toSorted()
      .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
  return cached;
}

function pathsIn(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    if (leftovers.has(entry.name)) return [];
    const path = join(directory, entry.name);
    return entry.isDirectory() ? pathsIn(path) : [path];
  });
}
