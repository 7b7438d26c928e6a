/** One product's life in the preview: started when wanted, started again after a crash within limits, stopped on demand. */
import { Agent } from 'node:http';
import type { Socket } from 'node:net';
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import type { Sandbox, Service } from '../sandbox/sandbox.ts';
import { startProduct } from '../sandbox/start-product.ts';

export interface ProductLocation {
  /** Host folder with the released files and the built front end. */
  workspace: string;
  dependencies: string;
  /** Host folder that keeps the product's data from one start to the next. */
  dataDirectory: string;
}

export interface RunningProduct {
  service: Service;
  /** Keeps connections to the product open between requests. */
  agent: Agent;
}

export type ProductStatus = 'stopped' | 'starting' | 'running' | 'crashed';

export interface ProductState {
  status: ProductStatus;
  /** Requests and web sockets under way. */
  active: number;
  /** Milliseconds since 1970; null before the first traffic. */
  lastUsedAt: number | null;
  /** Last output, with `crashed`. */
  output: string | null;
}

export interface ProductRunner {
  state(): ProductState;
  /** The running product, started first where needed; callers share one start. Rejects with `not-found`, or `internal` with the product's output. */
  wake(): Promise<RunningProduct>;
  /** Counts as traffic until the returned function is called. */
  hold(): () => void;
  /** Forgets earlier crashes. */
  forgive(): void;
  stop(): Promise<void>;
}

export interface ProductRunnerOptions {
  product: string;
  sandbox: Sandbox;
  locate: (product: string) => Promise<ProductLocation | null>;
  clock: () => number;
  log: Log;
}

/** As many crashes within as many milliseconds: the product is left alone for that long. */
const crashLimit = { count: 3, withinMs: 60_000 };

export function createProductRunner({ product, sandbox, locate, clock, log }: ProductRunnerOptions): ProductRunner {
  let running: RunningProduct | null = null;
  let starting: { result: Promise<RunningProduct>; abort: AbortController } | null = null;
  let stopping: Promise<void> | null = null;
  let crashes: { at: number; output: string }[] = [];
  let active = 0;
  let lastUsedAt: number | null = null;

  const isCrashed = (): boolean => {
    crashes = crashes.filter(({ at }) => clock() - at < crashLimit.withinMs);
    return crashes.length >= crashLimit.count;
  };

  const start = async (signal: AbortSignal): Promise<RunningProduct> => {
    await stopping;
    const location = await locate(product);
    if (!location) {
      throw new AppError('not-found', 'There is no such product here.', {
        fix: 'Open a product from its project page.',
      });
    }
    const startedAt = performance.now();
    let service: Service;
    try {
      service = await startProduct({ sandbox, ...location, signal });
    } catch (error) {
      if (!signal.aborted) noteCrash(error instanceof Error ? error.message : String(error));
      throw error;
    }
    const started: RunningProduct = { service, agent: createAgent(service) };
    log.info({ product, durationMs: Math.round(performance.now() - startedAt) }, 'product started');
    running = started;
    void service.exited.then(({ output }) => onExit(started, output));
    return started;
  };

  /** An end that nobody asked for: `stop` takes the product out of `running` before it ends it. */
  const onExit = (ended: RunningProduct, output: string): void => {
    ended.agent.destroy();
    if (running !== ended) return;
    running = null;
    noteCrash(output);
    if (!isCrashed()) wake().catch(() => {});
  };

  const noteCrash = (output: string): void => {
    crashes.push({ at: clock(), output: output.slice(-8000) });
    log.warn({ product, crashes: crashes.length }, 'product crashed');
  };

  const wake = async (): Promise<RunningProduct> => {
    if (running) return running;
    if (starting) return starting.result;
    if (isCrashed()) {
      throw new AppError('internal', crashes.at(-1)?.output ?? '', {
        fix: 'Look at the output, then start the product again from its project page.',
      });
    }
    const abort = new AbortController();
    const attempt = { result: start(abort.signal), abort };
    starting = attempt;
    const forget = (): void => {
      if (starting === attempt) starting = null;
    };
    attempt.result.then(forget, forget);
    return attempt.result;
  };

  const stop = async (): Promise<void> => {
    const [attempt, ended] = [starting, running];
    [starting, running] = [null, null];
    attempt?.abort.abort();
    ended?.agent.destroy();
    const previous = stopping;
    const work = Promise.all([previous, attempt?.result.then(endStarted, () => {}), ended?.service.stop()]).then(() => {
      if (stopping === work) stopping = null;
      if (ended) log.info({ product }, 'product stopped');
    });
    stopping = work;
    await work;
  };

  /** A start that was finished in the moment it was called off. */
  const endStarted = async (started: RunningProduct): Promise<void> => {
    if (running === started) running = null;
    started.agent.destroy();
    await started.service.stop();
  };

  return {
    state: () => {
      const crashed = isCrashed();
      const status = running ? 'running' : starting ? 'starting' : crashed ? 'crashed' : 'stopped';
      return { status, active, lastUsedAt, output: status === 'crashed' ? (crashes.at(-1)?.output ?? null) : null };
    },
    wake,
    hold: () => {
      active += 1;
      lastUsedAt = clock();
      let released = false;
      return () => {
        if (released) return;
        released = true;
        active -= 1;
        lastUsedAt = clock();
      };
    },
    forgive: () => {
      crashes = [];
    },
    stop,
  };
}

function createAgent(service: Service): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 256, maxFreeSockets: 32 });
  agent.createConnection = (_options, callback) => {
    service.connect().then(
      (socket) => callback?.(null, socket),
      (error: Error) => callback?.(error, undefined as unknown as Socket), // nobody looks at the socket when there is an error
    );
    return undefined;
  };
  return agent;
}
