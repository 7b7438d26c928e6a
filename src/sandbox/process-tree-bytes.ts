/** How much memory a process and all its descendants hold. */
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';

const pageBytes = 4096;
/**
 * What the kernel tells here is never on a disk and takes microseconds, so waiting for it costs less than asking for it in the
 * background; and with one buffer for all, nothing is left for the garbage collector of a process that asks all day.
 */
const buffer = Buffer.alloc(16 * 1024);

/** Resident bytes of the tree below `rootProcess`; 0 where the system does not tell (not Linux, or already gone). */
export function processTreeBytes(rootProcess: number): number {
  let total = 0;
  const pending = [rootProcess];
  for (let process = pending.pop(); process !== undefined; process = pending.pop()) {
    const memory = readText(`/proc/${process}/statm`);
    // Columns of statm: size, resident, shared. Shared pages would be counted once per process.
    const [, resident = 0, shared = 0] = memory.split(' ').map(Number);
    total += Math.max(0, resident - shared) * pageBytes;
    for (const thread of threadsOf(process)) {
      const children = readText(`/proc/${process}/task/${thread}/children`);
      pending.push(...children.split(' ').filter(Boolean).map(Number));
    }
  }
  return total;
}

function threadsOf(process: number): string[] {
  try {
    return readdirSync(`/proc/${process}/task`);
  } catch {
    return [];
  }
}

function readText(path: string): string {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return '';
  }
  try {
    return buffer.toString('latin1', 0, readSync(file, buffer));
  } catch {
    return '';
  } finally {
    closeSync(file);
  }
}
