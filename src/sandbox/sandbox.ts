/** What the rest of the system knows of isolation: bounded commands, long-lived services behind one unix socket. */
import type { Socket } from 'node:net';

/** `full`: bubblewrap + seccomp; `namespaces`: unshare; `none`: plain processes, only with a single local user's consent. */
export type IsolationLevel = 'full' | 'namespaces' | 'none';

export interface Limits {
  /** Wall-clock limit of a command; a service has none. */
  seconds: number;
  /** Memory that the command and all its children hold together; no single process can claim more either. */
  memoryMegabytes: number;
  processes: number;
  /** Largest single file, and the whole writable folder. */
  diskMegabytes: number;
}

export interface CommandRequest {
  /** Host folder with the product's files; appears at `/work`. */
  workspace: string;
  /** Host folder of a prebuilt `node_modules`; appears read-only at `/work/node_modules`. */
  dependencies: string;
  /** e.g. `['node', 'node_modules/typescript/bin/tsc', '--noEmit']`; `node` is Node 24. */
  command: readonly string[];
  environment?: Readonly<Record<string, string>>;
  /** Paths inside the workspace the command may write, e.g. `['dist', 'data']`; they are created. `'all'` for the whole workspace. */
  writable: readonly string[] | 'all';
  /** Host folder that appears writable at `/work/data` in place of the workspace's own; its path is given to the command as `DATA_DIR`. */
  dataDirectory?: string;
  limits?: Partial<Limits>;
  signal?: AbortSignal;
}

export interface CommandResult {
  exitCode: number | null;
  /** Why it ended when not by itself. */
  stopped: 'time' | 'cancelled' | 'memory' | 'disk' | null;
  /** stdout and stderr interleaved, the last 256 kB. */
  output: string;
  durationMs: number;
}

export interface ServiceRequest extends Omit<CommandRequest, 'signal'> {
  /** The port the product listens on inside its own loopback, given to it as `PORT`. */
  port: number;
}

/** A running product. */
export interface Service {
  /** Opens a connection to the product, safely even if the product has replaced its socket. Rejects when it is not listening. */
  connect(): Promise<Socket>;
  /** Resolves when the product has ended, for whatever reason. */
  exited: Promise<{ exitCode: number | null; output: string }>;
  /** The last 64 kB of what it printed. */
  output(): string;
  stop(): Promise<void>;
}

export interface Sandbox {
  readonly level: IsolationLevel;
  run(request: CommandRequest): Promise<CommandResult>;
  serve(request: ServiceRequest): Promise<Service>;
}
