/** Starts a compiled product and waits until it answers. */
import { Agent, type ClientRequest, request } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import type { Limits, Sandbox, Service } from './sandbox.ts';

export interface StartProductOptions {
  sandbox: Sandbox;
  /** Host folder with the product's files, its front end already built. */
  workspace: string;
  dependencies: string;
  /** Paths in the workspace that the product may write; its `data` and `.cache/compiled` always are. */
  writable?: readonly string[];
  /** Host folder that holds the product's data; without it, `data` inside the workspace. */
  dataDirectory?: string;
  environment?: Readonly<Record<string, string>>;
  limits?: Partial<Limits>;
  /** 15 when left out. */
  readySeconds?: number;
  signal?: AbortSignal;
}

/** In the workspace: what Node has compiled of the product, which halves the time of its next start. */
const compiled = '.cache/compiled';
const productPort = 3000;
const pollEveryMs = 8;

/**
 * Resolves once `GET /api/health` answers 200. Throws `AppError` with the product's last output when it ends or stays silent
 * (`internal`) or when `signal` fires (`cancelled`); nothing is left running then.
 */
export async function startProduct(options: StartProductOptions): Promise<Service> {
  const { sandbox, workspace, dependencies, dataDirectory } = options;
  const service = await sandbox.serve({
    workspace,
    dependencies,
    command: ['node', 'server/start.ts'],
    environment: { NODE_ENV: 'production', DATA_DIR: './data', NODE_COMPILE_CACHE: compiled, ...options.environment },
    writable: [compiled, ...(dataDirectory === undefined ? ['data'] : []), ...(options.writable ?? [])],
    dataDirectory,
    limits: options.limits,
    port: productPort,
  });
  const readySeconds = options.readySeconds ?? 15;
  const ending = new AbortController();
  const limit = AbortSignal.any([
    AbortSignal.timeout(readySeconds * 1000),
    ending.signal,
    ...(options.signal ? [options.signal] : []),
  ]);
  void service.exited.then(() => ending.abort());
  while (!limit.aborted) {
    if (await answersHealth(service, limit)) return service;
    await delay(pollEveryMs);
  }
  const endedByItself = ending.signal.aborted;
  await service.stop();
  if (options.signal?.aborted) {
    throw new AppError('cancelled', 'Starting the product was cancelled.', {
      fix: 'Start it again when it is wanted.',
    });
  }
  const { exitCode, output } = await service.exited;
  const what = endedByItself
    ? `The product ended ${exitCode === null ? 'by force' : `with exit code ${exitCode}`} before it answered`
    : `The product did not answer GET /api/health within ${readySeconds} s`;
  throw new AppError('internal', `${what}.\n${output.slice(-4000)}`.trimEnd(), {
    fix: "Read the product's output above; the first error in it is usually the cause.",
  });
}

async function answersHealth(service: Service, signal: AbortSignal): Promise<boolean> {
  let socket: Socket;
  try {
    socket = await service.connect();
  } catch {
    return false;
  }
  const agent = new Agent();
  agent.createConnection = () => socket;
  return new Promise((resolve) => {
    const finish = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    const ask: ClientRequest = request(
      { path: '/api/health', agent, signal, headers: { host: 'localhost' } },
      (response) => {
        response.resume();
        finish(response.statusCode === 200);
      },
    );
    ask.once('error', () => finish(false));
    ask.end();
  });
}
