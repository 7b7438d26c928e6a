// The API of events, mounted at /api/events.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { answerCsv } from '../../server/csv.ts';
import { notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { type EventEntry, eventEntryInputSchema, eventEntryQuerySchema } from './schema.ts';
import {
  countEventsByFilter,
  eventEntryOptions,
  exportEvents,
  findEventEntry,
  insertEventEntry,
  listEvents,
} from './table.ts';

export function eventEntryRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The event of the path; otherwise 404. */
  function eventEntryOf(context: Context): EventEntry {
    const eventEntry = findEventEntry(database, readId(context, 'Event'));
    if (!eventEntry) throw notFound('Event');
    return eventEntry;
  }

  routes.get('/export.csv', (context) =>
    answerCsv(context, 'events', exportEvents(database, readQuery(context, eventEntryQuerySchema))),
  );

  routes.get('/', (context) =>
    context.json(listEvents(database, readQuery(context, eventEntryQuerySchema))),
  );

  routes.get('/counts', (context) =>
    context.json(countEventsByFilter(database, readQuery(context, eventEntryQuerySchema))),
  );

  routes.post('/', async (context) => {
    const input = await readBody(context, eventEntryInputSchema);
    const id = insertEventEntry(database, input);
    return context.json({ id }, 201);
  });

  routes.get('/options', (context) => context.json(eventEntryOptions(database)));

  routes.get('/:id', (context) => context.json(eventEntryOf(context)));

  return routes;
}
