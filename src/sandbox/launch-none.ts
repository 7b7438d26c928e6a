/** No isolation: a plain process of this user, as close to the shape of the other levels as a plain process can be. */
import { readdirSync, rmdirSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Launch } from './launch.ts';
import { processLimitArguments } from './limits.ts';
import { findTool } from './find-tool.ts';
import type { Limits } from './sandbox.ts';

export interface PlainLaunchOptions {
  command: readonly string[];
  environment: Readonly<Record<string, string>>;
  workspace: string;
  dependencies: string;
  limits: Limits;
}

export function launchNone({ command, environment, workspace, dependencies, limits }: PlainLaunchOptions): Launch {
  linkDependencies(workspace, dependencies);
  const [program = '', ...rest] = command;
  const prlimit = process.platform === 'linux' ? findTool('prlimit') : null;
  return {
    command: [
      ...(prlimit ? [prlimit, ...processLimitArguments(limits), '--'] : []),
      program === 'node' ? process.execPath : program,
      ...rest,
    ],
    directory: workspace,
    environment: { PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter), ...environment },
    tethered: false,
    descriptorFile: null,
    arguments: null,
  };
}

/**
 * Without mounts a link has to do; tools that write beside their package then write into the shared folder, which is part of what consent is asked for.
 * A workspace with an installation of its own keeps it.
 */
function linkDependencies(workspace: string, dependencies: string): void {
  const modules = join(workspace, 'node_modules');
  if (readdirSync(modules).length > 0) return;
  rmdirSync(modules);
  symlinkSync(dependencies, modules, 'junction');
}
