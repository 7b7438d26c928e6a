/** Time, passed in so that tests do not wait. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Clock {
  now(): Date;
  /** Resolves after that long; rejects when `signal` aborts. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => new Date(),
  pause: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
};
