/** The seats of one verification: taken by whoever looks next, left all together at its end. */
import type { BrowserLease } from './browser.ts';
import { createSeat, type Seat } from './seat.ts';

export interface Seats {
  /** Gives a seat that nobody else uses meanwhile, one that was used before if there is one. */
  use<Result>(work: (seat: Seat) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export function createSeats({ lease }: { lease: BrowserLease }): Seats {
  const all: Seat[] = [];
  const free: Seat[] = [];
  return {
    use: async (work) => {
      let seat = free.pop();
      if (!seat) {
        seat = createSeat({ lease });
        all.push(seat);
      }
      try {
        return await work(seat);
      } finally {
        free.push(seat);
      }
    },
    close: async () => {
      await Promise.all(all.map((seat) => seat.leave()));
    },
  };
}
