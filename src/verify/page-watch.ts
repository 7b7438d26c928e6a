/** Everything a page does besides what is looked for: its errors, its requests, and whether it has come to rest. */
/// <reference lib="dom" />
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, ConsoleMessage, Dialog, Page, Request, Response, WebError } from 'playwright-core';

export interface PageWatch {
  /** What went wrong so far, as clauses: "the page threw 'x is undefined'". */
  faults(): readonly string[];
  /** Waits until nothing is being loaded and the page has painted, at most `limit` ms. */
  settled(page: Page, limit: number): Promise<void>;
  stop(): void;
}

/** What a refused form or a missing record answers: expected, and for the steps to judge. */
const ordinaryRefusals = new Set([400, 401, 403, 404, 409, 422]);
const askedByScript = new Set(['document', 'fetch', 'xhr']);
/** These stay open by design. */
const neverFinish = new Set(['eventsource', 'websocket', 'media', 'ping']);

export function watchPage(context: BrowserContext, origin: string): PageWatch {
  const faults: string[] = [];
  const open = new Set<Request>();
  let wake: (() => void) | null = null;

  const report = (fault: string): void => {
    if (faults.length < 20 && !faults.includes(fault)) faults.push(fault);
  };
  const onRequest = (request: Request): void => {
    const url = request.url();
    if (isExternal(url, origin)) report(`the page asked for ${shorten(url)}, which is outside the product`);
    else if (!neverFinish.has(request.resourceType())) open.add(request);
  };
  const onEnd = (request: Request): void => {
    open.delete(request);
    if (open.size === 0) wake?.();
  };
  const onFail = (request: Request): void => {
    onEnd(request);
    const reason = request.failure()?.errorText ?? '';
    // A page that goes on aborts what it was still loading.
    if (reason === 'net::ERR_ABORTED' || isExternal(request.url(), origin)) return;
    report(`${describe(request, origin)} failed (${reason})`);
  };
  const onResponse = (response: Response): void => {
    const status = response.status();
    const request = response.request();
    if (status < 400 || isExternal(request.url(), origin)) return;
    if (ordinaryRefusals.has(status) && askedByScript.has(request.resourceType())) return;
    report(`${describe(request, origin)} answered ${status}`);
  };
  const onConsole = (message: ConsoleMessage): void => {
    // Failed loads are judged by their response, which knows the status.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    report(`the browser's console shows the error '${shorten(message.text())}'`);
  };
  const onError = (error: WebError): void => report(`the page threw '${shorten(describeError(error.error()))}'`);
  const onDialog = (dialog: Dialog): void => {
    report(`the page opened a native ${dialog.type()} window saying '${shorten(dialog.message())}'`);
    void dialog.dismiss().catch(() => undefined);
  };
  const onCrash = (): void => report('the page crashed');
  const onPage = (page: Page): void => void page.on('crash', onCrash);
  context.pages().forEach(onPage);

  context.on('request', onRequest).on('requestfinished', onEnd).on('requestfailed', onFail).on('response', onResponse);
  context.on('console', onConsole).on('weberror', onError).on('dialog', onDialog).on('page', onPage);

  const idle = async (limit: number): Promise<void> => {
    if (open.size === 0) return;
    const timer = new AbortController();
    await Promise.race([
      new Promise<void>((resolve) => {
        wake = resolve;
      }),
      delay(limit, undefined, { signal: timer.signal }).catch(() => undefined),
    ]);
    timer.abort();
    wake = null;
  };

  return {
    faults: () => faults,
    settled: async (page, limit) => {
      const deadline = Date.now() + limit;
      do {
        await idle(deadline - Date.now());
        await painted(page, deadline - Date.now());
      } while (open.size > 0 && Date.now() < deadline);
    },
    stop: () => {
      for (const page of context.pages()) page.off('crash', onCrash);
      context
        .off('request', onRequest)
        .off('requestfinished', onEnd)
        .off('requestfailed', onFail)
        .off('response', onResponse);
      context.off('console', onConsole).off('weberror', onError).off('dialog', onDialog).off('page', onPage);
    },
  };
}

/** After the next frame, so that what the script scheduled for "now" has run. A page that navigates away counts as painted. */
async function painted(page: Page, limit: number): Promise<void> {
  const timer = new AbortController();
  await Promise.race([
    page
      .evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
      .catch(() => undefined),
    delay(Math.max(limit, 0), undefined, { signal: timer.signal }).catch(() => undefined),
  ]);
  timer.abort();
}

function isExternal(url: string, origin: string): boolean {
  if (/^(data|blob|about|chrome-error):/.test(url)) return false;
  return URL.canParse(url) && new URL(url).host !== new URL(origin).host;
}

function describe(request: Request, origin: string): string {
  return `${request.method()} ${shorten(request.url().replace(origin, ''))}`;
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 197)}...` : line;
}
