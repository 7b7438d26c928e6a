/** Reading a run's log: all at once, or live until its last event. */
import type { RunStatus } from '../contract/api.ts';
import type { RunEvent } from '../contract/event.ts';
import type { Log } from '../ops/log.ts';
import type { EventBus } from './event-bus.ts';
import { isIdentifier } from './is-identifier.ts';
import type { TeamStorage } from './team-storage.ts';

export interface RunLog {
  /**
   * Events with a greater sequence, in order, at most 300; `ended` when the run is over and nothing follows them. Null: no
   * such run.
   */
  readEvents(runId: string, afterSequence: number): Promise<{ events: RunEvent[]; ended: boolean } | null>;
  /** Yields each event once, in order, and ends after `run-finish`, `run-fail` or `run-cancel`, or when `signal` aborts. */
  followEvents(runId: string, afterSequence: number, signal: AbortSignal): AsyncGenerator<RunEvent>;
  /** Calls `wake` soon after the run has something new; too often is harmless. Answers the unsubscribing. */
  subscribe(runId: string, wake: () => void): () => void;
  close(): void;
}

const pageSize = 300;
const ended: readonly RunStatus[] = ['finished', 'failed', 'cancelled'];

export interface RunLogDependencies {
  storage: Pick<TeamStorage, 'runs' | 'events'>;
  bus: EventBus;
  log: Log;
  /** How often runs that are listened to are looked up, for what other processes write; null when there are none. */
  pollMilliseconds: number | null;
}

export function createRunLog({ storage, bus, log, pollMilliseconds }: RunLogDependencies): RunLog {
  const known = new Map<string, string>();
  let looking = false;

  async function look(): Promise<void> {
    const topics = bus.topics();
    for (const runId of known.keys()) if (!topics.includes(runId)) known.delete(runId);
    if (topics.length === 0 || looking) return;
    looking = true;
    try {
      for (const { runId, lastSequence, status } of await storage.runs.listSequences(topics)) {
        const now = `${lastSequence} ${status}`;
        if (known.get(runId) !== now) bus.publish(runId);
        known.set(runId, now);
      }
    } catch (error) {
      log.warn({ error: String(error) }, 'could not look for new events');
    } finally {
      looking = false;
    }
  }

  const timer = pollMilliseconds === null ? null : setInterval(() => void look(), pollMilliseconds);
  timer?.unref();

  async function readEvents(runId: string, afterSequence: number) {
    if (!isIdentifier(runId)) return null;
    // The status first: once a run has ended nothing is appended, so what is read after it is complete.
    const run = await storage.runs.find(runId);
    if (!run) return null;
    const events = await storage.events.readAfter(runId, afterSequence, pageSize);
    return { events, ended: ended.includes(run.status) && events.length < pageSize };
  }

  return {
    readEvents,

    async *followEvents(runId, afterSequence, signal) {
      let last = afterSequence;
      let news = Promise.withResolvers<void>();
      const wake = () => news.resolve();
      const unsubscribe = bus.subscribe(runId, wake);
      signal.addEventListener('abort', wake);
      try {
        while (!signal.aborted) {
          news = Promise.withResolvers<void>();
          const page = await readEvents(runId, last);
          if (!page) return;
          for (const event of page.events) {
            yield event;
            last = event.sequence;
            if (signal.aborted) return;
          }
          if (page.ended) return;
          if (page.events.length < pageSize && !signal.aborted) await news.promise;
        }
      } finally {
        unsubscribe();
        signal.removeEventListener('abort', wake);
      }
    },

    subscribe: (runId, wake) => bus.subscribe(runId, wake),

    close() {
      if (timer) clearInterval(timer);
    },
  };
}
