/** A product gets only the shared files that something in it uses. */
import { posix } from 'node:path';
import type { FileTree } from './file-tree.ts';

/** Folders of code that is there to be imported; everything else is there for itself. */
const shared = /^(web|server)\//;
const entries = new Set(['web/main.tsx', 'server/start.ts', 'web/styles.css', 'web/theme.css', 'server/testing.ts']);

/** Drops modules of `web/` and `server/` that no entry point, feature or test reaches. */
export function leaveOutUnused(files: FileTree): FileTree {
  const reached = new Set<string>();
  const open = [...files.keys()].filter((path) => !shared.test(path) || entries.has(path) || path.endsWith('.test.ts'));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    open.push(...importedFiles(path, files.get(path) ?? '').filter((each) => files.has(each)));
  }
  return new Map([...files].filter(([path]) => reached.has(path)));
}

/** Paths from the product's root of what a module imports from its own product, types included. */
export function importedFiles(path: string, text: string): string[] {
  if (!/\.tsx?$/.test(path)) return [];
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'(\.{1,2}\/[^']+)'/gm)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((specifier) => posix.join(posix.dirname(path), specifier));
}
