/** The files that an agent may see and change: one folder, and nothing outside of it. */
import { lstat, mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, relative, sep } from 'node:path';

export interface Workspace {
  /** Paths with slashes, in order; without what is installed or built. */
  list(): Promise<string[]>;
  /** Null: there is no such text file. */
  read(path: string): Promise<string | null>;
  /** What keeps it from being written, one sentence; null when it is. */
  write(path: string, content: string): Promise<string | null>;
}

const unseen: ReadonlySet<string> = new Set(['node_modules', '.git', 'dist', 'data', '.vite', 'test-results']);
const mostFiles = 2000;
const largestFile = 200_000;
/** What decides whether the product works, and what is installed, is not for the agent to change. */
const fixed =
  /^(tests\/scenarios\/|package(-lock)?\.json$|Dockerfile$|\.github\/|tsconfig[^/]*\.json$|\.npmrc$|\.env|vite\.config\.[a-z]+$|playwright\.config\.[a-z]+$)/;
/** New tests are welcome; those that are there keep what worked. */
const ownTest = /\.test\.tsx?$/;

export function openWorkspace(folder: string): Workspace {
  /** The place on disk, or null when the path leads out, also by a link. */
  async function locate(path: string): Promise<string | null> {
    const clean = normalize(path);
    if (clean.startsWith('..') || clean.startsWith(sep) || clean.split(sep).some((part) => unseen.has(part)))
      return null;
    const root = await realpath(folder);
    let here = root;
    for (const part of clean.split(sep)) {
      here = join(here, part);
      const found = await lstat(here).catch(() => null);
      if (found === null) break;
      if (found.isSymbolicLink()) return null;
    }
    return join(root, clean);
  }

  async function walk(directory: string): Promise<string[]> {
    const entries = await readdir(directory, { withFileTypes: true });
    const found = await Promise.all(
      entries
        .filter((entry) => !unseen.has(entry.name))
        .map((entry) => {
          const path = join(directory, entry.name);
          return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : [];
        }),
    );
    return found.flat();
  }

  return {
    async list() {
      const files = await walk(folder);
      return files
        .map((file) => relative(folder, file).split(sep).join('/'))
        .toSorted()
        .slice(0, mostFiles);
    },
    async read(path) {
      const place = await locate(path);
      if (place === null) return null;
      const content = await readFile(place, 'utf8').catch(() => null);
      return content === null || content.includes('\u0000') || content.length > largestFile ? null : content;
    },
    async write(path, content) {
      const place = await locate(path);
      if (place === null) return 'This path is outside of the product.';
      const name = normalize(path).split(sep).join('/');
      const isThere = (await lstat(place).catch(() => null)) !== null;
      if (fixed.test(name) || (ownTest.test(name) && isThere)) return 'This file is not yours to change.';
      if (name.includes('\\') || name.includes('\u0000')) return 'This is no path of a product.';
      if (content.length > largestFile) return 'The file would be too large.';
      try {
        await mkdir(dirname(place), { recursive: true });
        await writeFile(place, content);
        return null;
      } catch {
        return 'It could not be written: there is a folder of that name, or a file in its way.';
      }
    },
  };
}
