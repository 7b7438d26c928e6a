/** How much memory a process and all its descendants hold. */
import { readFile, readdir } from 'node:fs/promises';

const pageBytes = 4096;

/** Resident bytes of the tree below `rootProcess`; 0 where the system does not tell (not Linux, or already gone). */
export async function processTreeBytes(rootProcess: number): Promise<number> {
  let total = 0;
  const pending = [rootProcess];
  for (let process = pending.pop(); process !== undefined; process = pending.pop()) {
    const memory = await readText(`/proc/${process}/statm`);
    // Columns of statm: size, resident, shared. Shared pages would be counted once per process.
    const [, resident = 0, shared = 0] = memory.split(' ').map(Number);
    total += Math.max(0, resident - shared) * pageBytes;
    for (const thread of await readdir(`/proc/${process}/task`).catch(() => [])) {
      const children = await readText(`/proc/${process}/task/${thread}/children`);
      pending.push(...children.split(' ').filter(Boolean).map(Number));
    }
  }
  return total;
}

function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
