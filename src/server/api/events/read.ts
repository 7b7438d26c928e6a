import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import { AppError } from '../../../errors.ts';
import type { Log } from '../../../ops/log.ts';
import type { Events } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';
import { streamEvents } from '../../stream.ts';

/** `Last-Event-ID` wins over `?after=`: a browser that reconnects repeats its first address. */
export function readEvents({ events, log }: { events: Events; log: Log }): Handler<Env, typeof routes.runEvents> {
  return async (context) => {
    const runId = context.req.param('runId');
    const after = parseSequence(context.req.header('last-event-id') ?? context.req.query('after') ?? '0');
    if (!(await events.read({ runId, after }))) throw notFound('run');
    const stream = streamEvents({ events, runId, after, signal: context.req.raw.signal, log });
    return context.body(stream, 200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      // Proxies such as nginx would hold events back otherwise.
      'X-Accel-Buffering': 'no',
    });
  };
}

function parseSequence(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new AppError('invalid-input', `"${text.slice(0, 40)}" is not the sequence of an event.`, {
    fix: 'Give the number of the last event you have, or 0 for all of them.',
  });
}
