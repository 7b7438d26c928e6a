/** How much disk a folder takes. */
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const smallestFileBytes = 4096;

/**
 * Bytes on disk below `folders`, counted until `maximumBytes` is passed; symlinks are not followed and every entry counts as at least one block.
 * The tree may change meanwhile: what disappears does not count.
 */
export async function folderBytes(folders: readonly string[], maximumBytes: number): Promise<number> {
  let total = 0;
  const pending = [...folders];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    try {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) pending.push(path);
        const stats = await lstat(path).catch(() => null);
        total += Math.max(smallestFileBytes, (stats?.blocks ?? 0) * 512);
        if (total > maximumBytes) return total;
      }
    } catch {
      // Removed between being listed and being opened.
    }
  }
  return total;
}
