/** The full level: bubblewrap with every namespace, no capability and a seccomp filter. */
import { AppError } from '../errors.ts';
import { processLimitArguments } from './limits.ts';
import { requireTool } from './find-tool.ts';
import type { IsolatedLaunchOptions, Launch } from './launch.ts';
import { innerTether } from './tether.ts';

export function launchFull({ command, environment, mounts, image, limits, prefix }: IsolatedLaunchOptions): Launch {
  const words = ['--unshare-all', '--unshare-user', '--disable-userns', '--die-with-parent', '--new-session'];
  words.push('--cap-drop', 'ALL', '--hostname', 'product', '--clearenv');
  for (const [name, value] of Object.entries(environment)) words.push('--setenv', name, value);
  words.push('--proc', '/proc', '--dev', '/dev', '--remount-ro', '/dev');
  words.push('--size', `${64 * 1024 * 1024}`, '--tmpfs', '/dev/shm');
  for (const mount of mounts) {
    switch (mount.kind) {
      case 'bind':
        words.push(mount.writable ? '--bind' : '--ro-bind', mount.source, mount.target);
        break;
      case 'symlink':
        words.push('--symlink', mount.source, mount.target);
        break;
      case 'tmpfs':
        words.push('--size', `${mount.megabytes * 1024 * 1024}`, '--tmpfs', mount.target);
        break;
      default:
        return mount satisfies never;
    }
  }
  words.push('--remount-ro', '/', '--chdir', '/work');
  if (image.seccompFilter === null) {
    throw new AppError('isolation-missing', `There is no system call filter for the processor type ${process.arch}.`, {
      fix: 'Use a machine with an x64 or arm64 processor.',
    });
  }
  words.push('--seccomp', '3');
  const prlimit = requireTool('prlimit');
  const outer = [prlimit, ...processLimitArguments(limits), '--', requireTool('bwrap'), '--args', '4', '--'];
  // The number of processes is limited inside: outside it would be shared by all sandboxes of the user.
  const inner = [...innerTether(), prlimit, `--nproc=${limits.processes}`, '--'];
  return {
    command: [...prefix, ...outer, ...inner, ...command],
    directory: '/',
    environment: {},
    tethered: true,
    descriptorFile: image.seccompFilter,
    // Over a pipe, since the words of a command line can be read by every user of the machine and from inside.
    arguments: words.map((word) => `${word}\0`).join(''),
  };
}
