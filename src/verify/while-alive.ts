/** Work that needs a browser, given up at once when the browser ends or the work is cancelled. */
import type { Browser } from 'playwright-core';

/** The browser itself ended while a product was looked at, not the product. */
export class BrowserEnded extends Error {
  constructor(cause?: unknown) {
    super('The browser ended in the middle, twice', { cause });
  }
}

/**
 * Throws {@link BrowserEnded} or the signal's reason: not everything that waits for a browser hears of its end, so nobody
 * waits for longer than that.
 */
export async function whileAlive<Result>(
  browser: Browser,
  work: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  signal?.throwIfAborted();
  if (!browser.isConnected()) throw new BrowserEnded();
  const end = Promise.withResolvers<never>();
  const onAbort = (): void => end.reject(signal?.reason);
  const onDisconnect = (): void => end.reject(new BrowserEnded());
  signal?.addEventListener('abort', onAbort);
  browser.once('disconnected', onDisconnect);
  try {
    return await Promise.race([work(), end.promise]);
  } catch (error) {
    signal?.throwIfAborted();
    throw browser.isConnected() ? error : new BrowserEnded(error);
  } finally {
    signal?.removeEventListener('abort', onAbort);
    browser.off('disconnected', onDisconnect);
  }
}
