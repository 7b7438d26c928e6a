/** The gateway through which people see their running products: one host name each, for one browser each, awake only while used. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { forwardRequest } from './forward-request.ts';
import { forwardUpgrade, refuseUpgrade } from './forward-upgrade.ts';
import { createPreviewAddress, isPreviewName } from './preview-address.ts';
import { readSessionCookie, sessionCookie } from './preview-headers.ts';
import { faultPage, privatePage, unknownPage, wakingPage } from './gateway-pages.ts';
import { type PreviewPage, sendPage, wantsPage } from './preview-page.ts';
import { createPreviewTokens, sessionSeconds } from './preview-tokens.ts';
import {
  type ProductLocation,
  type ProductRunner,
  type ProductState,
  type RunningProduct,
  createProductRunner,
} from './product-runner.ts';

export interface CreatePreviewOptions {
  sandbox: Sandbox;
  /** Signs tokens and sessions; at least 32 random bytes as text, kept from one start to the next. */
  secret: string;
  /** Seconds without traffic after which a product is stopped; the next request wakes it. */
  idleSeconds: number;
  /** Where a product lies; null when there is none of that id. Asked at each start. */
  locate: (productId: string) => Promise<ProductLocation | null>;
  /** Origin of the app, e.g. `http://localhost:4310`; previews share its protocol and port. */
  publicOrigin: () => string;
  /** `localhost` when left out. */
  previewDomain?: string;
  /** Products awake at once; the longest unused one makes room. 24 when left out. */
  maximumRunning?: number;
  log: Log;
  /** Milliseconds since 1970. */
  clock?: () => number;
}

export interface Preview {
  /** True when the request is for a preview's host name: then `serve` or `upgrade` answers it and nobody else. */
  handles(request: IncomingMessage): boolean;
  serve(request: IncomingMessage, response: ServerResponse): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** An address that works once, within a minute, and signs that browser in. Throws `not-found`. The product is woken meanwhile. */
  open(request: { productId: string; userId: string }): Promise<{ url: string }>;
  /** Starts the product, also after a crash loop; resolves when it answers. */
  start(productId: string): Promise<void>;
  /** Stops the product, for example to replace its files; the next request starts it again. */
  stop(productId: string): Promise<void>;
  /** For the end of the app: nothing is woken afterwards. */
  stopAll(): Promise<void>;
  state(productId: string): ProductState;
  /** Content-Security-Policy source of every preview, for the page that frames them. */
  frameSource(): string;
}

const tokenParameter = 'preview-token';
/** A start that takes longer shows the person a page meanwhile. */
const patienceMs = 1500;

export function createPreview(options: CreatePreviewOptions): Preview {
  const { sandbox, locate, log } = options;
  const clock = options.clock ?? Date.now;
  const address = createPreviewAddress({
    publicOrigin: options.publicOrigin,
    previewDomain: options.previewDomain ?? 'localhost',
  });
  const tokens = createPreviewTokens({ secret: options.secret, clock });
  const runners = new Map<string, ProductRunner>();
  const protocol = (): string => new URL(options.publicOrigin()).protocol.slice(0, -1);

  const runnerOf = (product: string): ProductRunner => {
    let runner = runners.get(product);
    if (!runner) {
      runner = createProductRunner({ product, sandbox, locate, clock, log });
      runners.set(product, runner);
    }
    return runner;
  };

  const idleMs = options.idleSeconds * 1000;
  const sweep = setInterval(
    () => {
      for (const [product, runner] of runners) {
        const { status, active, lastUsedAt } = runner.state();
        if (active > 0 || clock() - (lastUsedAt ?? 0) < idleMs) continue;
        if (status === 'running') void runner.stop();
        else if (status === 'stopped') runners.delete(product);
      }
    },
    Math.min(15_000, Math.max(50, idleMs / 4)),
  );
  sweep.unref();

  /** The product that has to sleep before one more may wake: the longest unused one. */
  const displaced = (): ProductRunner | undefined => {
    const awake = [...runners.values()].filter((runner) => runner.state().status === 'running');
    if (awake.length < (options.maximumRunning ?? 24)) return undefined;
    const unused = awake.filter((runner) => runner.state().active === 0);
    return unused.toSorted((one, other) => (one.state().lastUsedAt ?? 0) - (other.state().lastUsedAt ?? 0))[0];
  };

  let closed = false;
  const wake = async (runner: ProductRunner): Promise<RunningProduct> => {
    if (closed) {
      throw new AppError('cancelled', 'The server is shutting down.', { fix: 'Load the page again in a moment.' });
    }
    // Nothing is awaited where there is room, so that a stop that follows finds what it has to stop.
    const asleep = runner.state().status === 'running' ? undefined : displaced();
    if (asleep) await asleep.stop();
    return runner.wake();
  };

  const serve: Preview['serve'] = (request, response) => {
    const show = (page: PreviewPage): void => sendPage(request, response, page, address.frameAncestors());
    const product = address.productOf(request);
    if (product === null) return show(unknownPage(options.publicOrigin()));
    const session = readSessionCookie(request.headers.cookie);
    const signedIn = session !== null && tokens.readSession(product, session) !== null;
    const token = tokenOf(request);
    if (token !== null) {
      const user = tokens.redeemToken(product, token.value);
      if (user !== null || signedIn) {
        // To the same address without the token, so that it stays neither in the history nor in a referrer.
        response.writeHead(303, {
          location: `//${request.headers.host}${token.rest}`,
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          ...(user === null ? {} : { 'set-cookie': cookieFor(tokens.issueSession(product, user)) }),
        });
        response.end();
        return;
      }
    }
    if (!signedIn) return show(privatePage(options.publicOrigin()));
    void answer(product, request, response, show);
  };

  const answer = async (
    product: string,
    request: IncomingMessage,
    response: ServerResponse,
    show: (page: PreviewPage) => void,
  ): Promise<void> => {
    const runner = runnerOf(product);
    const release = runner.hold();
    response.once('close', release);
    try {
      const awake = wake(runner);
      awake.catch(() => {});
      const patient = !(request.method === 'GET' && wantsPage(request));
      const running = patient ? await awake : await Promise.race([awake, delay(patienceMs, null)]);
      if (response.destroyed) return;
      if (running === null) return show(wakingPage);
      forwardRequest({ running, request, response, protocol: protocol(), frameAncestors: address.frameAncestors() });
    } catch (error) {
      if (response.headersSent || response.destroyed) return;
      show(faultPage(error, options.publicOrigin()));
    }
  };

  const upgrade: Preview['upgrade'] = (request, socket, head) => {
    const product = address.productOf(request);
    const session = readSessionCookie(request.headers.cookie);
    const signedIn = product !== null && session !== null && tokens.readSession(product, session) !== null;
    // Browsers let any page open a web socket to anywhere; only the product's own pages may open this one.
    const sameOrigin = request.headers.origin === undefined || hostOf(request.headers.origin) === request.headers.host;
    if (!signedIn || !sameOrigin) return refuseUpgrade(socket, 403);
    socket.on('error', () => socket.destroy());
    const runner = runnerOf(product);
    const release = runner.hold();
    wake(runner)
      .then((running) => forwardUpgrade({ running, request, socket, head, protocol: protocol() }))
      .catch(() => refuseUpgrade(socket, 502))
      .finally(release);
  };

  return {
    handles: (request) => address.covers(request),
    serve,
    upgrade,
    open: async ({ productId, userId }) => {
      const location = isPreviewName(productId) ? await locate(productId) : null;
      if (!location) {
        throw new AppError('not-found', 'There is no product to preview.', {
          fix: 'Wait until its run has finished, then open it again.',
        });
      }
      const runner = runnerOf(productId);
      runner.forgive();
      const release = runner.hold();
      wake(runner)
        .catch((error: unknown) => log.warn({ product: productId, error }, 'product could not be started ahead'))
        .finally(release);
      return { url: `${address.originOf(productId)}/?${tokenParameter}=${tokens.issueToken(productId, userId)}` };
    },
    start: async (productId) => {
      const runner = runnerOf(productId);
      runner.forgive();
      const release = runner.hold();
      await wake(runner).finally(release);
    },
    stop: async (productId) => runners.get(productId)?.stop(),
    stopAll: async () => {
      closed = true;
      clearInterval(sweep);
      await Promise.all([...runners.values()].map((runner) => runner.stop()));
    },
    state: (productId) =>
      runners.get(productId)?.state() ?? { status: 'stopped', active: 0, lastUsedAt: null, output: null },
    frameSource: () => address.frameSource(),
  };
}

function tokenOf(request: IncomingMessage): { value: string; rest: string } | null {
  const address = request.url ?? '/';
  // Browsers send a path; the address of another host here would become part of a redirect.
  const [path = '/', query = ''] = address.startsWith('/') ? address.split('?', 2) : ['/', ''];
  const parameters = query.split('&');
  const found = parameters.find((parameter) => parameter.startsWith(`${tokenParameter}=`));
  if (found === undefined) return null;
  const rest = parameters.filter((parameter) => parameter !== found).join('&');
  return { value: found.slice(tokenParameter.length + 1), rest: rest === '' ? path : `${path}?${rest}` };
}

function cookieFor(session: string): string {
  return `${sessionCookie}=${session}; Path=/; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=${sessionSeconds}`;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
