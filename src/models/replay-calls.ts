/** Answers calls from a record, exactly as they were answered then; nothing goes over the network. */
import type { CallModel, Exchange } from './exchange.ts';
import { noUsage, requestHash } from './exchange.ts';
import type { GatewayClock } from './gateway.ts';

export interface Replay {
  call: CallModel;
  /** Time as it passed then. */
  clock: GatewayClock;
  /** Exchanges of the record that have not been asked for. */
  unused(): number;
  /** Requests that the record knows nothing of. */
  unknown(): number;
}

/** Equal requests are answered in the order of the record. */
export function createReplay(exchanges: readonly Exchange[]): Replay {
  const waiting = new Map<string, Exchange[]>();
  for (const exchange of exchanges.toSorted((a, b) => a.sequence - b.sequence)) {
    const hash = requestHash(exchange.request);
    waiting.set(hash, [...(waiting.get(hash) ?? []), exchange]);
  }
  let time = new Date(exchanges[0]?.startedAt ?? 0).getTime();
  let unknown = 0;
  return {
    async call(request) {
      const next = waiting.get(requestHash(request))?.shift();
      if (!next) {
        unknown += 1;
        return {
          is: 'fault',
          kind: 'rejected',
          message: 'The record has no answer to this request.',
          retryAfterMs: null,
          usage: noUsage,
        };
      }
      time += next.milliseconds;
      return next.outcome;
    },
    clock: {
      now: () => new Date(time),
      async pause(milliseconds) {
        time += milliseconds;
      },
    },
    unused: () => [...waiting.values()].reduce((count, left) => count + left.length, 0),
    unknown: () => unknown,
  };
}
