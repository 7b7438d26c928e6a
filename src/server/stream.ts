/** A run's events as server-sent events: what is stored first, then what happens, each exactly once and in order. */
import type { RunEvent } from '../contract/event.ts';
import type { Log } from '../ops/log.ts';
import type { Events } from './dependencies.ts';

/** Proxies close a silent connection after 30 to 60 s. */
const heartbeatMilliseconds = 15_000;

interface StreamRequest {
  events: Events;
  runId: string;
  /** Sequence of the last event the reader already has. */
  after: number;
  signal: AbortSignal;
  log: Log;
  /** Milliseconds between signs of life. */
  heartbeat?: number;
}

/**
 * Ends after the run's last event or when `signal` aborts. Loss is impossible because the subscription only wakes the
 * reader, which then reads everything after its own cursor; so is doubling.
 */
export function streamEvents(request: StreamRequest): ReadableStream<Uint8Array> {
  const left = new AbortController();
  const chunks = readChunks({ ...request, signal: AbortSignal.any([request.signal, left.signal]) });
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (left.signal.aborted) return;
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        // The reader reconnects and goes on after its last event.
        request.log.warn({ runId: request.runId, error: String(error) }, 'An event stream broke off');
        controller.close();
      }
    },
    async cancel() {
      left.abort();
      // A generator that rests at a yield only cleans up when told to return.
      await chunks.return();
    },
  });
}

async function* readChunks({ events, runId, after, signal, heartbeat = heartbeatMilliseconds }: StreamRequest) {
  const alarm = createAlarm(signal);
  const unsubscribe = events.subscribe(runId, alarm.ring);
  let cursor = after;
  try {
    // A first byte at once, so that the reader knows the connection stands; then the delay before it reconnects.
    yield 'retry: 1000\n\n';
    while (!signal.aborted) {
      alarm.reset();
      const page = await events.read({ runId, after: cursor });
      if (!page) return;
      const fresh = page.events.filter(({ sequence }) => sequence > cursor);
      if (fresh.length > 0) {
        cursor = fresh.at(-1)?.sequence ?? cursor;
        yield fresh.map(print).join('');
      }
      if (page.ended) return;
      if (fresh.length > 0) continue;
      if ((await alarm.wait(heartbeat)) === 'time') yield ': still here\n\n';
    }
  } finally {
    unsubscribe();
  }
}

function print(event: RunEvent): string {
  // JSON has no raw line breaks, so one data line is enough.
  return `id: ${event.sequence}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** Remembers a ring that comes while nobody waits, so a wake between reading and waiting is not lost. */
function createAlarm(signal: AbortSignal) {
  let rang = false;
  let awaken: (() => void) | null = null;
  function ring() {
    rang = true;
    awaken?.();
  }
  signal.addEventListener('abort', ring, { once: true });
  return {
    ring,
    reset() {
      rang = false;
    },
    async wait(milliseconds: number): Promise<'ring' | 'time'> {
      if (rang || signal.aborted) return 'ring';
      return await new Promise((resolve) => {
        const timer = setTimeout(() => finish('time'), milliseconds);
        const finish = (reason: 'ring' | 'time') => {
          clearTimeout(timer);
          awaken = null;
          resolve(reason);
        };
        awaken = () => finish('ring');
      });
    },
  };
}
