import { useEffect, useRef, useState } from 'react';
import { routes } from '../../../contract/api.ts';
import { type RunEvent, runEventSchema } from '../../../contract/event.ts';
import { addressOf } from '../../client.ts';
import { appendEvents, isLastEvent } from './run-progress.ts';

export type Connection = 'connecting' | 'open' | 'lost' | 'ended';

interface RunEventsRequest {
  runId: string;
  /** Whether the run is still going on; when it begins again after a retry, the stream is opened again. */
  isActive: boolean;
  /** Called with each batch of new events. */
  onEvents?: (events: RunEvent[]) => void;
}

/** A burst of events is shown at once. */
const batchMilliseconds = 60;
const reconnectMilliseconds = 2_000;

/** The run's events so far and the state of the connection. Reconnects by itself and never doubles an event. */
export function useRunEvents({ runId, isActive, onEvents }: RunEventsRequest) {
  const [state, setState] = useState<{ runId: string; events: RunEvent[] }>({ runId, events: [] });
  const [connection, setConnection] = useState<Connection>('connecting');
  const received = useRef(state);
  const listener = useRef(onEvents);
  useEffect(() => {
    listener.current = onEvents;
  });

  useEffect(() => {
    if (received.current.runId !== runId) received.current = { runId, events: [] };
    setState(received.current);
    setConnection('connecting');
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting: RunEvent[] = [];
    let flushTimer: ReturnType<typeof setTimeout> | undefined;

    function flush() {
      flushTimer = undefined;
      const before = received.current.events;
      const events = appendEvents(before, waiting);
      waiting = [];
      if (events.length === before.length) return;
      received.current = { runId, events };
      setState(received.current);
      listener.current?.(events.slice(before.length));
    }

    function connect() {
      flush();
      const after = received.current.events.at(-1)?.sequence ?? 0;
      source = new EventSource(addressOf(routes.runEvents, { runId }, { after: String(after) }));
      source.addEventListener('open', () => setConnection('open'));
      source.addEventListener('message', ({ data }: MessageEvent<string>) => {
        const parsed = runEventSchema.safeParse(JSON.parse(data));
        if (parsed.success) waiting.push(parsed.data);
        flushTimer ??= setTimeout(flush, batchMilliseconds);
      });
      source.addEventListener('error', () => {
        clearTimeout(flushTimer);
        flush();
        // The server closes the connection after the last event; the browser takes that for a loss.
        const isOver = isLastEvent(received.current.events.at(-1)) || !isActive;
        source?.close();
        setConnection(isOver ? 'ended' : 'lost');
        if (!isOver) timer = setTimeout(connect, reconnectMilliseconds);
      });
    }

    connect();
    return () => {
      source?.close();
      clearTimeout(timer);
      clearTimeout(flushTimer);
      flush();
    };
  }, [runId, isActive]);

  return { events: state.runId === runId ? state.events : [], connection };
}
