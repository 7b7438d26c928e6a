// The API of events, mounted at /api/events.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { answerCsv, csvOf } from '../../server/csv.ts';
import { notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { importSchema, readImport } from '../../server/import.ts';
import { eventEntryColumns } from './import-columns.ts';
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

  routes.get('/import/template.csv', (context) =>
    answerCsv(
      context,
      'events-template',
      csvOf(['Name', 'Date', 'Type', 'Page'], [['Example event', '2030-05-04', 'Concert', '']]),
    ),
  );

  routes.post('/import/preview', async (context) => {
    const { text } = await readBody(context, importSchema);
    const { header, rows, unknown } = readImport(database, {
      columns: eventEntryColumns,
      schema: eventEntryInputSchema,
      text,
    });
    return context.json({ header, rows, unknown });
  });

  routes.post('/import', async (context) => {
    const { text } = await readBody(context, importSchema);
    const { inputs } = readImport(database, { columns: eventEntryColumns, schema: eventEntryInputSchema, text });
    database.transaction(() => {
      for (const input of inputs.toReversed()) insertEventEntry(database, input);
    });
    return context.json({ count: inputs.length }, 201);
  });

  routes.get('/', (context) => context.json(listEvents(database, readQuery(context, eventEntryQuerySchema))));

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
