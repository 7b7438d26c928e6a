/** A browser context for one piece of work, closed afterwards and at once when the work is cancelled. */
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import type { BrowserLease, ContextRequest } from './browser.ts';

export async function withContext<Result>(
  { lease, signal, ...request }: ContextRequest & { lease: BrowserLease; signal: AbortSignal },
  work: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted();
  const context = await lease.openContext(request);
  // Whatever the browser is waiting for rejects when its context goes.
  const close = (): void => void context.close().catch(() => undefined);
  signal.addEventListener('abort', close);
  try {
    return await work(context);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', close);
    // A page that hangs, or a browser that is gone, does not hold anybody up.
    const timer = new AbortController();
    await Promise.race([
      context.close().catch(() => undefined),
      delay(3000, undefined, { signal: timer.signal }).catch(() => undefined),
    ]);
    timer.abort();
  }
}
