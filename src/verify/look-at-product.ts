/** One piece of looking at a product: a copy in its seed state, an empty page, and another try when the browser ends. */
import type { Page } from 'playwright-core';
import type { Log } from '../ops/log.ts';
import type { Seats } from './seats.ts';
import type { Need, Stage, Stages } from './stages.ts';
import { BrowserEnded } from './while-alive.ts';

export interface Look {
  stages: Stages;
  seats: Seats;
  log: Log;
  signal: AbortSignal;
  /** The state that the copy has to be in; the seed state when left out. */
  need?: Need;
}

/**
 * A browser that ends in the middle says nothing about the product, so `work` begins once more on a fresh stage; the
 * second time `BrowserEnded` is thrown. When `signal` aborts, its reason is thrown at once.
 */
export async function lookAtProduct<Result>(
  { stages, seats, log, signal, need }: Look,
  work: (page: Page, origin: string, stage: Stage) => Promise<Result>,
): Promise<Result> {
  const once = (): Promise<Result> =>
    stages.use(
      signal,
      (stage) => seats.use((seat) => seat.look(stage, signal, (page, origin) => work(page, origin, stage))),
      need,
    );
  try {
    return await once();
  } catch (error) {
    if (!(error instanceof BrowserEnded)) throw error;
    log.warn({}, 'The browser ended while a product was looked at; looking once more.');
    return once();
  }
}
