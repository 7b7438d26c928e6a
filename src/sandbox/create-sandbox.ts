/** Runs products' code: one sandbox per process, at the isolation level that was probed. */
import { type Stats, chmodSync, lchownSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { type Socket, createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import { type Door, createDoor, notListening } from './door.ts';
import { launchFull } from './launch-full.ts';
import { launchNamespaces } from './launch-namespaces.ts';
import { launchNone } from './launch-none.ts';
import type { Launch } from './launch.ts';
import { resolveLimits } from './limits.ts';
import { type PreparedWorkspace, prepareWorkspace } from './prepare-workspace.ts';
import { writeSandboxImage } from './sandbox-image.ts';
import { describeLayout, inside } from './sandbox-layout.ts';
import type { CommandRequest, IsolationLevel, Limits, Sandbox, Service, ServiceRequest } from './sandbox.ts';
import { sandboxUserId, stageAsRoot } from './stage-as-root.ts';
import { supervise } from './supervise.ts';
import { outerTether } from './tether.ts';

export interface CreateSandboxOptions {
  /** As probed; see `probeIsolation`. */
  level: IsolationLevel;
  /** Folder for the sandbox's own files; created. */
  stateDirectory: string;
  log: Log;
}

const commandOutputBytes = 256 * 1024;
const serviceOutputBytes = 64 * 1024;
/** Time a product has to end by itself, for example to finish what it is writing. */
const stopGraceMs = 1500;

/** A failing command is a result; these reject only where the request is wrong or the sandbox's own programs are missing. */
export function createSandbox({ level, stateDirectory, log }: CreateSandboxOptions): Sandbox {
  const runsAsRoot = process.getuid?.() === 0;
  const owner = runsAsRoot && level !== 'none' ? sandboxUserId : null;
  for (const folder of ['', 'stage', 'doors']) mkdirSync(join(stateDirectory, folder), { recursive: true });
  const state = realpathSync(stateDirectory);
  chmodSync(join(state, 'doors'), 0o700);
  const image = writeSandboxImage({ stateDirectory: state, userId: owner ?? process.getuid?.() ?? 1000 });

  const launch = (request: CommandRequest, workspace: PreparedWorkspace, limits: Limits, door: Door | null): Launch => {
    const environment = { ...sandboxEnvironment(level, workspace), ...request.environment };
    if (level === 'none') {
      const { directory, dependencies } = workspace;
      return launchNone({ command: request.command, environment, workspace: directory, dependencies, limits });
    }
    const mounts = describeLayout({ image, workspace, doorDirectory: door?.directory ?? null });
    const stage = join(state, 'stage');
    const staged = runsAsRoot ? stageAsRoot({ mounts, stage }) : { mounts, place: stage, prefix: [] };
    const wrap = level === 'full' ? launchFull : launchNamespaces;
    const prefix = [...staged.prefix, ...outerTether()];
    return wrap({ command: request.command, environment, image, limits, ...staged, prefix });
  };

  const run: Sandbox['run'] = async (request) => {
    const workspace = prepareWorkspace(request);
    const limits = resolveLimits(request.limits);
    const stats = statSync(workspace.directory);
    const process = supervise({
      launch: launch(request, workspace, limits, null),
      limits,
      seconds: limits.seconds,
      outputBytes: commandOutputBytes,
      watchedFolders: watchedFolders(workspace, null),
      signal: request.signal,
      lifeline: false,
    });
    const { began, ...result } = await process.exited;
    if (!began && result.stopped === null) throw notSetUp(result.output);
    if (owner !== null && workspace.writable === 'all') returnToOwner(workspace.directory, stats);
    log.debug(
      { command: request.command, level, exitCode: result.exitCode, durationMs: result.durationMs },
      'command ended',
    );
    return result;
  };

  const serve = async (request: ServiceRequest): Promise<Service> => {
    const workspace = prepareWorkspace(request);
    const limits = resolveLimits(request.limits);
    // Plain processes share the host's ports, so they get a free one instead of the one they would have had to themselves.
    const port = level === 'none' ? await freePort() : request.port;
    const door = level === 'none' ? null : createDoor({ parent: join(state, 'doors'), owner });
    const preload = level === 'none' ? image.doorPreload : inside.doorPreload;
    const environment: Record<string, string> = {
      ...request.environment,
      PORT: `${port}`,
      PRODUCT_LIFELINE: '1',
      NODE_OPTIONS: [request.environment?.NODE_OPTIONS, `--require=${preload}`].filter(Boolean).join(' '),
    };
    if (door) environment.PRODUCT_DOOR = inside.doorSocket;
    const process = supervise({
      launch: launch({ ...request, environment }, workspace, limits, door),
      limits,
      seconds: null,
      outputBytes: serviceOutputBytes,
      watchedFolders: watchedFolders(workspace, door),
      signal: undefined,
      lifeline: true,
    });
    const exited = process.exited.then(({ exitCode, output, stopped, began }) => {
      if (!began) log.error({ output, level }, 'sandbox could not be set up');
      door?.close();
      log.debug({ command: request.command, level, exitCode, stopped }, 'service ended');
      return { exitCode, output: stopped ? `${output}\nStopped: over its ${stopped} limit.\n` : output };
    });
    return {
      connect: () => (door ? door.connect() : connectToPort(port)),
      exited,
      output: () => process.output(),
      stop: async () => {
        await process.stop(stopGraceMs);
        await exited;
      },
    };
  };

  return { level, run, serve };
}

function sandboxEnvironment(level: IsolationLevel, workspace: PreparedWorkspace): Record<string, string> {
  const shared = { LANG: 'C.UTF-8', TZ: 'UTC', NO_COLOR: '1' };
  if (level === 'none') {
    return { ...shared, ...(workspace.dataDirectory === null ? {} : { DATA_DIR: workspace.dataDirectory }) };
  }
  const own = { PATH: inside.searchPath, HOME: '/tmp', TMPDIR: '/tmp' };
  return { ...shared, ...own, ...(workspace.dataDirectory === null ? {} : { DATA_DIR: inside.data }) };
}

function watchedFolders({ directory, writable, dataDirectory }: PreparedWorkspace, door: Door | null): string[] {
  const folders = writable === 'all' ? [directory] : writable.map((path) => join(directory, path));
  if (dataDirectory !== null) folders.push(dataDirectory);
  if (door) folders.push(door.directory);
  return folders;
}

/** The sandbox's own programs failed before the command began: a fault of the machine or of ours, not of the product. */
function notSetUp(output: string): AppError {
  const line = output.trim().split('\n').at(-1) ?? '';
  return new AppError('isolation-missing', `The sandbox could not be set up: ${line || 'it gave no reason'}.`, {
    fix: 'Run "npm run doctor" to see what this machine allows.',
  });
}

/** git refuses to work in a folder that belongs to somebody else. */
function returnToOwner(directory: string, { uid, gid }: Stats): void {
  try {
    lchownSync(directory, uid, gid);
  } catch {
    // The caller has removed the workspace meanwhile.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

function connectToPort(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const onError = (cause: Error): void => reject(notListening(cause));
    socket.once('error', onError);
    socket.once('connect', () => {
      socket.off('error', onError);
      resolve(socket);
    });
  });
}
