/** What all steps share: where they act, how long they wait, and how they say what happened. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { PageWatch } from '../page-watch.ts';

export interface StepSurroundings {
  page: Page;
  watch: PageWatch;
  /** Longest wait for one step, in milliseconds. */
  patience: number;
  signal: AbortSignal;
}

/** A step that held says so in one plain sentence; one that did not says what was expected and what was seen instead. */
export type StepOutcome = { held: true; sentence: string } | { held: false; expected: string; seen: string };

/** One look at the page. */
export type Sight = { held: true; sentence: string } | { held: false; seen: string };

export function saw(sentence: string): Sight {
  return { held: true, sentence };
}

export function sawInstead(seen: string): Sight {
  return { held: false, seen };
}

/** A page that answers nothing for this long, in milliseconds, hangs: far more than a busy machine needs for one look, whatever the patience. */
const hangLimit = 5000;

/**
 * Looks again and again until what is expected is there or patience ends; the last look is the answer. A page that has
 * already reported a fault is not waited for. Throws when cancelled and when the browser is gone.
 */
export async function eventually(
  { page, watch, patience, signal }: StepSurroundings,
  expected: string,
  look: () => Promise<Sight>,
): Promise<StepOutcome> {
  const deadline = Date.now() + patience;
  for (let pause = 10; ; pause = Math.min(pause * 2, 80)) {
    signal.throwIfAborted();
    const sight = await lookOnce(page, look, Math.max(deadline + 500 - Date.now(), hangLimit));
    if (sight.held) return sight;
    if (Date.now() >= deadline || watch.faults().length > 0) return { held: false, expected, seen: sight.seen };
    await delay(pause, undefined, { signal });
  }
}

async function lookOnce(page: Page, look: () => Promise<Sight>, limit: number): Promise<Sight> {
  const timer = new AbortController();
  try {
    return await Promise.race([
      look(),
      delay(limit, sawInstead('the page does not respond'), { signal: timer.signal }),
    ]);
  } catch (error) {
    if (isBrowserGone(page)) throw error;
    // The page went on to another one while it was looked at.
    return sawInstead(`the page was still changing (${firstLine(error)})`);
  } finally {
    timer.abort();
  }
}

export function isBrowserGone(page: Page): boolean {
  return page.isClosed() || page.context().browser()?.isConnected() === false;
}

export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  // playwright-core colours its call logs.
  // oxlint-disable-next-line no-control-regex
  return (text.split('\n')[0] ?? '').replaceAll(/\u001B\[\d+m/g, '').slice(0, 200);
}
