/** The namespaces level: the same view of files, processes and network made with `unshare` alone; no seccomp filter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireTool } from './find-tool.ts';
import type { IsolatedLaunchOptions, Launch } from './launch.ts';
import { processLimitArguments } from './limits.ts';
import { innerTether } from './tether.ts';

const script = readFileSync(join(import.meta.dirname, 'enter.sh'), 'utf8');

export function launchNamespaces({
  command,
  environment,
  mounts,
  limits,
  prefix,
  place,
}: IsolatedLaunchOptions): Launch {
  const steps = mounts.flatMap((mount) => {
    switch (mount.kind) {
      case 'bind':
        return [mount.writable ? 'bind' : 'bind-ro', mount.source, mount.target];
      case 'symlink':
        return ['symlink', mount.source, mount.target];
      case 'tmpfs':
        return ['tmpfs', `${mount.megabytes}`, mount.target];
      default:
        return mount satisfies never;
    }
  });
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const prlimit = requireTool('prlimit');
  const outer = [prlimit, ...processLimitArguments(limits), '--'];
  const namespaces = [
    '--user',
    '--map-root-user',
    '--mount',
    '--net',
    '--pid',
    '--ipc',
    '--uts',
    '--cgroup',
    '--fork',
    '--kill-child',
  ];
  const enter = [
    requireTool('unshare'),
    ...namespaces,
    '--',
    requireTool('sh'),
    '-c',
    script,
    'enter',
    place,
    ...steps,
    'run',
  ];
  const inner = [
    ...innerTether(),
    requireTool('env'),
    '-i',
    ...variables,
    prlimit,
    `--nproc=${limits.processes}`,
    '--',
  ];
  return {
    command: [...prefix, ...outer, ...enter, ...inner, ...command],
    directory: '/',
    environment: {},
    tethered: true,
    descriptorFile: null,
    arguments: null,
  };
}
