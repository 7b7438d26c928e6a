/**
 * A place before the browser from which one product is looked at, again and again, each time as if for the first time.
 * Cookies and everything that a page stored are gone; only the build's own files stay in the browser's cache, because
 * loading and compiling them anew takes longer than all the rest.
 */
/// <reference lib="dom" />
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { deskViewport, type BrowserLease } from './browser.ts';
import { blankPath, createGateway, type Gateway, type Target } from './gateway.ts';
import { whileAlive } from './while-alive.ts';

export interface Seat {
  /**
   * Gives `work` an empty page. Throws the signal's reason at once when it aborts and `BrowserEnded` when the browser
   * does. A page whose work has thrown is not used again.
   */
  look<Result>(
    target: Target,
    signal: AbortSignal,
    work: (page: Page, origin: string) => Promise<Result>,
  ): Promise<Result>;
  leave(): Promise<void>;
}

interface Opened {
  gateway: Gateway;
  browser: Browser;
  context: BrowserContext;
  page: Page;
  session: CDPSession;
}

export function createSeat({ lease }: { lease: BrowserLease }): Seat {
  let opened: Opened | null = null;

  const leave = async (): Promise<void> => {
    const left = opened;
    opened = null;
    if (left) await close(left.gateway, left.context);
  };

  return {
    look: async (target, signal, work) => {
      signal.throwIfAborted();
      if (opened && !(await isWiped(opened, signal))) await leave();
      opened?.gateway.leadTo(target);
      opened ??= await open(lease, target, signal);
      const { browser, page, gateway } = opened;
      try {
        return await whileAlive(browser, () => work(page, gateway.origin), signal);
      } catch (error) {
        await leave();
        throw error;
      }
    },
    leave,
  };
}

async function open(lease: BrowserLease, target: Target, signal: AbortSignal): Promise<Opened> {
  const gateway = await createGateway();
  gateway.leadTo(target);
  let context: BrowserContext | null = null;
  try {
    const opening = await lease.openContext({ gateway });
    context = opening;
    const browser = opening.browser();
    if (!browser) throw new Error('A context without a browser.');
    return await whileAlive(
      browser,
      async () => {
        const page = await opening.newPage();
        return { gateway, browser, context: opening, page, session: await opening.newCDPSession(page) };
      },
      signal,
    );
  } catch (error) {
    await close(gateway, context);
    throw error;
  }
}

/** A page that hangs, or a browser that is gone, does not hold anybody up. */
async function close(gateway: Gateway, context: BrowserContext | null): Promise<void> {
  const timer = new AbortController();
  await Promise.race([
    context?.close().catch(() => undefined),
    delay(3000, undefined, { signal: timer.signal }).catch(() => undefined),
  ]);
  timer.abort();
  await gateway.close();
}

/** True when the page is as good as new. One that hangs, has crashed, or is of a browser that is gone is not. */
async function isWiped(opened: Opened, signal: AbortSignal): Promise<boolean> {
  // What a further window does goes on beside the page, so its context is given up with it.
  if (opened.gateway.mayHaveLeftAnswers() || opened.context.pages().length > 1) return false;
  return whileAlive(opened.browser, () => wipe(opened), signal).then(
    () => true,
    () => false,
  );
}

async function wipe({ context, page, session, gateway }: Opened): Promise<void> {
  await page.goto(blankPath, { timeout: 2000, waitUntil: 'commit' });
  await page.evaluate(() => {
    sessionStorage.clear();
    window.name = '';
  });
  if (page.viewportSize()?.width !== deskViewport.width) await page.setViewportSize(deskViewport);
  await context.clearCookies();
  await session.send('Storage.clearDataForOrigin', { origin: gateway.origin, storageTypes: 'all' });
}
