/** One warm Chromium for all verifications: launched when first needed, again after a crash, and fresh every 50 products. */
import process from 'node:process';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import type { FoundBrowser } from './find-browser.ts';
import type { Gateway } from './gateway.ts';
import { createUnprivilegedLauncher, type Launcher } from './unprivileged-launcher.ts';
import { whileAlive } from './while-alive.ts';

const productsPerBrowser = 50;

/** What a context opens with. */
export const deskViewport = { width: 1280, height: 800 };

export interface ContextRequest {
  gateway: Gateway;
}

/** The right to use the browser for one product. */
export interface BrowserLease {
  /**
   * A fresh context (no cookies, no storage) that reaches nothing but the gateway's product. After a crash of the
   * browser the next call launches a new one; throws `BrowserEnded` when it ends meanwhile. Close the context yourself.
   */
  openContext(request: ContextRequest): Promise<BrowserContext>;
  release(): Promise<void>;
}

export interface Browsers {
  lease(): BrowserLease;
  close(): Promise<void>;
}

interface Warm {
  ready: Promise<Browser>;
  products: number;
  leases: number;
  gone: boolean;
}

/** @param dependencies `executable` is what `findBrowser` answered, or its promise; without a browser `openContext` throws `browser-missing`. */
export function createBrowsers({
  executable,
  log,
}: {
  executable: FoundBrowser | null | Promise<FoundBrowser | null>;
  log: Log;
}): Browsers {
  let current: Warm | null = null;
  let launcher: Promise<Launcher | 'impossible' | null> | null = null;
  const alive = new Set<Warm>();

  const launch = async (): Promise<Browser> => {
    const found = await executable;
    if (!found) {
      throw new AppError('browser-missing', 'There is no Chromium on this machine to look at products with.', {
        fix: 'Install Chromium or Google Chrome, or set the configured browser path to one.',
      });
    }
    launcher ??= createUnprivilegedLauncher(found.executable);
    const dropped = await launcher;
    if (dropped === 'impossible') {
      log.warn(
        {},
        'Running the browser as root without its own sandbox: setpriv is missing or cannot run it. Start the server as a normal user to raise this.',
      );
    }
    const ownSandbox = process.platform === 'linux' && dropped !== 'impossible';
    const path = dropped === null || dropped === 'impossible' ? found.executable : dropped.executable;
    return startChromium(found, path, ownSandbox).catch((error: unknown) => {
      if (!ownSandbox) throw launchFault(error);
      log.warn(
        { error: String(error).slice(0, 400) },
        "Chromium's own sandbox does not work on this machine; starting it without.",
      );
      return startChromium(found, path, false).catch((again: unknown) => {
        throw launchFault(again);
      });
    });
  };

  const warm = (): Warm => {
    if (current && !current.gone && current.products < productsPerBrowser) return current;
    const fresh: Warm = { ready: launch(), products: 0, leases: 0, gone: false };
    fresh.ready.then(
      (browser) => browser.once('disconnected', () => forget(fresh)),
      () => forget(fresh),
    );
    const previous = current;
    current = fresh;
    alive.add(fresh);
    if (previous) void retire(previous);
    return fresh;
  };

  const forget = (one: Warm): void => {
    one.gone = true;
    alive.delete(one);
  };

  const retire = async (one: Warm): Promise<void> => {
    if (one === current || one.leases > 0 || one.gone) return;
    forget(one);
    await one.ready.then(
      (browser) => browser.close(),
      () => undefined,
    );
  };

  return {
    lease: () => {
      let mine: Warm | null = null;
      const take = (): Warm => {
        if (mine && !mine.gone) return mine;
        mine = warm();
        mine.products += 1;
        mine.leases += 1;
        return mine;
      };
      return {
        openContext: async (request) => openContext(await take().ready, request),
        release: async () => {
          const released = mine;
          mine = null;
          if (!released) return;
          released.leases -= 1;
          await retire(released);
        },
      };
    },
    close: async () => {
      const open = [...alive];
      current = null;
      for (const one of open) {
        forget(one);
        await one.ready.then((browser) => browser.close()).catch(() => undefined);
      }
      const made = await launcher;
      if (made !== null && made !== 'impossible') await made.remove();
      launcher = null;
    },
  };
}

async function startChromium(found: FoundBrowser, executablePath: string, chromiumSandbox: boolean): Promise<Browser> {
  return chromium.launch({
    executablePath,
    chromiumSandbox,
    // Anything the browser asks for outside a context of ours goes nowhere: port 9 is "discard".
    proxy: { server: 'http://127.0.0.1:9', bypass: '<-loopback>' },
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'en_US.UTF-8', ...found.environment },
    args: [
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      '--disable-background-networking',
      // Each page lives for a second or two: code that is optimised for later never earns what optimising it takes.
      '--js-flags=--always-sparkplug,--no-opt,--no-maglev',
      ...found.args,
    ],
    timeout: 20_000,
  });
}

async function openContext(browser: Browser, { gateway }: ContextRequest): Promise<BrowserContext> {
  const newContext = (): Promise<BrowserContext> =>
    browser.newContext({
      proxy: { server: gateway.proxy, bypass: '<-loopback>' },
      baseURL: gateway.origin,
      viewport: deskViewport,
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
      acceptDownloads: true,
      locale: 'en-US',
      timezoneId: 'UTC',
    });
  return whileAlive(browser, newContext);
}

function launchFault(cause: unknown): AppError {
  return new AppError('browser-missing', 'The browser could not be started.', {
    fix: 'Run the configured browser by hand with --headless to see what it misses, or install Chromium.',
    cause,
  });
}
