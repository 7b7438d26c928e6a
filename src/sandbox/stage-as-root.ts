/** Root never runs a product: it gathers the sandbox's folders, then becomes an unprivileged user. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inside, type Mount } from './sandbox-layout.ts';
import { requireTool } from './find-tool.ts';

/**
 * The user that products run as when the server runs as root: no account, and outside the ranges that Debian policy (9.2.2) and systemd hand out.
 * Below 65536, since containers often map no more.
 */
export const sandboxUserId = 65_530;

const script = readFileSync(join(import.meta.dirname, 'stage.sh'), 'utf8');

export interface StageOptions {
  mounts: readonly Mount[];
  /** An empty folder to mount on. */
  stage: string;
}

/** Mounts with the sources they have on the stage, an empty folder there, and the words to put before the command that uses them. */
export function stageAsRoot({ mounts, stage }: StageOptions): { mounts: Mount[]; place: string; prefix: string[] } {
  const steps: string[] = [];
  const staged: { source: string; name: string }[] = [];
  const stagedMounts = mounts.map((mount): Mount => {
    if (mount.kind !== 'bind' || isSystem(mount.source)) return mount;
    // Folders below an already staged one come with it.
    let entry = staged.find(({ source }) => mount.source === source || mount.source.startsWith(`${source}/`));
    if (!entry) {
      entry = { source: mount.source, name: `${staged.length}` };
      staged.push(entry);
      steps.push('bind', entry.source, entry.name);
      if (!mount.writable && !readableByOthers(entry.source)) steps.push('open', entry.name);
    }
    const path = entry.name + mount.source.slice(entry.source.length);
    if (mount.writable) steps.push(mount.target === inside.work ? 'own-all' : 'own', path);
    return { ...mount, source: `/tmp/${path}` };
  });
  const user = `${sandboxUserId}`;
  const gather = [
    requireTool('unshare'),
    '--mount',
    '--propagation',
    'private',
    '--',
    requireTool('sh'),
    '-c',
    script,
    'stage',
    stage,
    user,
    ...steps,
    'run',
  ];
  const become = [
    requireTool('setpriv'),
    `--reuid=${user}`,
    `--regid=${user}`,
    '--clear-groups',
    '--no-new-privs',
    '--',
  ];
  return { mounts: stagedMounts, place: '/tmp/root', prefix: [...gather, ...become] };
}

/** Readable by everybody as it is, and too large to mount twice. */
function isSystem(source: string): boolean {
  return ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/nix/store'].includes(source);
}

function readableByOthers(path: string): boolean {
  const stats = statSync(path);
  const needed = stats.isDirectory() ? 0o005 : 0o004;
  return (stats.mode & needed) === needed;
}
