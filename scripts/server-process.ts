/** The whole product as a process of its own, for benches and journeys that must be able to kill it. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export interface ServerProcess {
  url: string;
  pid: number;
  /** Everything it printed so far. */
  output(): string;
  /** Ends it as Ctrl-C does and waits. */
  stop(): Promise<void>;
  /** Ends it as a power cut does and waits. */
  kill(): Promise<void>;
}

export interface StartOptions {
  /** Data directory. */
  data: string;
  environment?: Readonly<Record<string, string>>;
}

/** @throws when the process ends before it is ready, with what it printed. */
export async function startServerProcess({ data, environment }: StartOptions): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'server.ts')], {
    env: { ...process.env, PORT: '0', ...environment, TORONTO_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const url = await new Promise<string>((found, failed) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /is ready: (http:\S+)/.exec(printed)?.[1];
      if (address !== undefined) found(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => failed(new Error(`The server ended before it was ready:\n${printed}`)));
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return { url, pid: child.pid ?? 0, output: () => printed, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
