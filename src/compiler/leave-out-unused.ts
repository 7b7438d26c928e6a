/** A product gets only the shared files that something in it uses. */
import { posix } from 'node:path';
import type { FileTree } from './file-tree.ts';

const entries = new Set(['web/main.tsx', 'web/styles.css', 'web/theme.css', 'server/start.ts', 'server/testing.ts']);

/**
 * Drops modules of the template in `web/`, `server/` and `features/` that nothing reaches from the entry points and the
 * emitted files; tests stay with what they test.
 */
export function leaveOutUnused(template: FileTree, emitted: FileTree): FileTree {
  const files = new Map([...template, ...emitted]);
  const reached = new Set<string>();
  const reach = (start: readonly string[]) => {
    const open = [...start];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      open.push(...importedFiles(path, files.get(path) ?? '').filter((each) => files.has(each)));
    }
  };
  reach([...files.keys()].filter((path) => emitted.has(path) || entries.has(path) || !isOptional(path)));
  const folders = new Set([...reached].map((path) => posix.dirname(path)));
  reach([...files.keys()].filter((path) => path.endsWith('.test.ts') && folders.has(posix.dirname(path))));
  return new Map([...files].filter(([path]) => reached.has(path)));
}

function isOptional(path: string): boolean {
  return /^(web|server|features)\//.test(path);
}

/** Paths from the product's root of what a module imports from its own product, types included. */
export function importedFiles(path: string, text: string): string[] {
  if (!/\.tsx?$/.test(path)) return [];
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'(\.{1,2}\/[^']+)'/gm)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((specifier) => posix.join(posix.dirname(path), specifier));
}
