/** One piece of looking at a product: a stage in its seed state, a fresh context, and another try when the browser ends. */
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import type { BrowserLease, ContextRequest } from './browser.ts';
import type { Gateway } from './gateway.ts';
import type { Stages } from './stages.ts';

export interface Look {
  stages: Stages;
  lease: BrowserLease;
  log: Log;
  signal: AbortSignal;
  viewport?: ContextRequest['viewport'];
}

/** The browser itself ended while a product was looked at, not the product. */
export class BrowserEnded extends Error {}

/**
 * A browser that ends in the middle says nothing about the product, so `work` begins once more on a fresh stage; the
 * second time {@link BrowserEnded} is thrown. When `signal` aborts, the context closes at once and its reason is thrown.
 */
export async function lookAtProduct<Result>(
  look: Look,
  work: (context: BrowserContext, gateway: Gateway) => Promise<Result>,
): Promise<Result> {
  const once = (): Promise<Result> =>
    look.stages.use(look.signal, ({ gateway }) => withContext(look, gateway, (context) => work(context, gateway)));
  try {
    return await once();
  } catch (error) {
    if (!(error instanceof BrowserEnded)) throw error;
    look.log.warn({}, 'The browser ended while a product was looked at; looking once more.');
    return once();
  }
}

async function withContext<Result>(
  { lease, signal, viewport }: Look,
  gateway: Gateway,
  work: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted();
  const context = await lease.openContext({ gateway, viewport }).catch((error: unknown) => {
    // Faults with a remedy are for a person; anything else is a browser that ended while it was asked.
    throw error instanceof AppError ? error : ended(error);
  });
  const end = Promise.withResolvers<never>();
  const onAbort = (): void => end.reject(signal.reason);
  const onDisconnect = (): void => end.reject(ended(undefined));
  signal.addEventListener('abort', onAbort);
  context.browser()?.once('disconnected', onDisconnect);
  try {
    // Not everything that waits for a browser hears of its end, so nobody waits for longer than that.
    return await Promise.race([work(context), end.promise]);
  } catch (error) {
    signal.throwIfAborted();
    throw context.browser()?.isConnected() === false ? ended(error) : error;
  } finally {
    signal.removeEventListener('abort', onAbort);
    context.browser()?.off('disconnected', onDisconnect);
    // A page that hangs, or a browser that is gone, does not hold anybody up.
    const timer = new AbortController();
    await Promise.race([
      context.close().catch(() => undefined),
      delay(3000, undefined, { signal: timer.signal }).catch(() => undefined),
    ]);
    timer.abort();
  }
}

function ended(cause: unknown): BrowserEnded {
  return new BrowserEnded('The browser ended in the middle, twice', { cause });
}
