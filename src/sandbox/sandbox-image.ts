/** The few files of its own that a sandbox shows to products instead of the machine's. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSeccompFilter } from './seccomp-filter.ts';

export interface SandboxImage {
  /** Appears as `/etc`. */
  etc: string;
  doorPreload: string;
  /** The Node that products run on, which is the one this process runs on. */
  node: string;
  /** Compiled filter, or null on a processor whose system calls we have no table for. */
  seccompFilter: string | null;
}

/** Writes the files below `stateDirectory`; writing them again changes nothing. */
export function writeSandboxImage({
  stateDirectory,
  userId,
}: {
  stateDirectory: string;
  userId: number;
}): SandboxImage {
  const image = join(stateDirectory, 'image');
  const etc = join(image, 'etc');
  mkdirSync(etc, { recursive: true });
  for (const folder of [image, etc]) chmodSync(folder, 0o755);
  writePublic(join(etc, 'hosts'), '127.0.0.1 localhost\n::1 localhost\n');
  writePublic(join(etc, 'nsswitch.conf'), 'passwd: files\ngroup: files\nhosts: files\n');
  writePublic(join(etc, 'passwd'), `product:x:${userId}:${userId}:product:/tmp:/bin/sh\n`);
  writePublic(join(etc, 'group'), `product:x:${userId}:\n`);
  if (existsSync('/etc/ld.so.cache')) {
    copyFileSync('/etc/ld.so.cache', join(etc, 'ld.so.cache'));
    chmodSync(join(etc, 'ld.so.cache'), 0o644);
  }
  const doorPreload = join(image, 'door-preload.cjs');
  copyFileSync(join(import.meta.dirname, 'door-preload.cjs'), doorPreload);
  chmodSync(doorPreload, 0o644);
  const seccompFilter = writeSeccompFilter(join(image, `seccomp-${process.arch}.bpf`));
  return { etc, doorPreload, node: realpathSync(process.execPath), seccompFilter };
}

function writePublic(path: string, content: string): void {
  writeFileSync(path, content);
  chmodSync(path, 0o644);
}
