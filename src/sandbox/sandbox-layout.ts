/** Where things appear inside the sandbox: the same list of mounts for every isolation level that has mounts. */
import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import type { SandboxImage } from './sandbox-image.ts';
import type { PreparedWorkspace } from './prepare-workspace.ts';

export type Mount =
  | { kind: 'bind'; source: string; target: string; writable: boolean }
  | { kind: 'symlink'; source: string; target: string }
  | { kind: 'tmpfs'; target: string; megabytes: number };

/** Paths inside the sandbox. */
export const inside = {
  work: '/work',
  modules: '/work/node_modules',
  data: '/work/data',
  door: '/door',
  doorSocket: '/door/socket',
  node: '/opt/node/bin/node',
  doorPreload: '/opt/node/door-preload.cjs',
  searchPath: '/opt/node/bin:/usr/bin:/bin',
} as const;

export interface LayoutOptions {
  image: SandboxImage;
  workspace: PreparedWorkspace;
  /** Host folder of the door, for a service. */
  doorDirectory: string | null;
}

/** Mounts in the order in which they must be made. */
export function describeLayout({ image, workspace, doorDirectory }: LayoutOptions): Mount[] {
  const mounts: Mount[] = [
    ...systemMounts(),
    { kind: 'bind', source: image.etc, target: '/etc', writable: false },
    { kind: 'bind', source: image.node, target: inside.node, writable: false },
    { kind: 'bind', source: image.doorPreload, target: inside.doorPreload, writable: false },
    { kind: 'tmpfs', target: '/tmp', megabytes: 256 },
    { kind: 'bind', source: workspace.directory, target: inside.work, writable: workspace.writable === 'all' },
  ];
  if (workspace.writable === 'all') {
    // What git runs (hooks, configuration) is read on the host, so it is never a product's to write.
    const repository = `${workspace.directory}/.git`;
    if (existsSync(repository))
      mounts.push({ kind: 'bind', source: repository, target: `${inside.work}/.git`, writable: false });
  } else {
    for (const path of workspace.writable) {
      mounts.push({
        kind: 'bind',
        source: `${workspace.directory}/${path}`,
        target: `${inside.work}/${path}`,
        writable: true,
      });
    }
  }
  if (workspace.dataDirectory !== null) {
    mounts.push({ kind: 'bind', source: workspace.dataDirectory, target: inside.data, writable: true });
  }
  mounts.push({ kind: 'bind', source: workspace.dependencies, target: inside.modules, writable: false });
  for (const folder of workspace.cacheFolders) {
    mounts.push({ kind: 'tmpfs', target: `${inside.modules}/${folder}`, megabytes: 64 });
  }
  if (doorDirectory !== null) mounts.push({ kind: 'bind', source: doorDirectory, target: inside.door, writable: true });
  return mounts;
}

/** The system's programs and libraries; merged-/usr systems have symlinks where older ones have folders. */
function systemMounts(): Mount[] {
  const mounts: Mount[] = [];
  for (const path of ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/nix/store']) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink()) mounts.push({ kind: 'symlink', source: readlinkSync(path), target: path });
    else if (stats?.isDirectory()) mounts.push({ kind: 'bind', source: path, target: path, writable: false });
  }
  return mounts;
}
