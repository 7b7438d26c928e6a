// The API of options, mounted at /api/options.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import type { Database } from '../../server/db.ts';
import { type FieldErrors, HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { groupExists } from '../groups/table.ts';
import { type OptionEntry, type OptionEntryInput, optionEntryInputSchema, optionEntryQuerySchema } from './schema.ts';
import { countOptionsByFilter, findOptionEntry, listOptions, optionEntryOptions, updateOptionEntry } from './table.ts';

export function optionEntryRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The option of the path; otherwise 404. */
  function optionEntryOf(context: Context): OptionEntry {
    const optionEntry = findOptionEntry(database, readId(context, 'Option'));
    if (!optionEntry) throw notFound('Option');
    return optionEntry;
  }

  routes.get('/', (context) => context.json(listOptions(database, readQuery(context, optionEntryQuerySchema))));

  routes.get('/counts', (context) =>
    context.json(countOptionsByFilter(database, readQuery(context, optionEntryQuerySchema))),
  );

  routes.get('/options', (context) => context.json(optionEntryOptions(database)));

  routes.get('/:id', (context) => context.json(optionEntryOf(context)));

  routes.put('/:id', async (context) => {
    const optionEntry = optionEntryOf(context);
    const input = await readBody(context, optionEntryInputSchema);
    checkRelations(database, input);
    updateOptionEntry(database, optionEntry.id, input);
    return context.body(null, 204);
  });

  return routes;
}

/** What is pointed at must exist. */
function checkRelations(database: Database, input: OptionEntryInput) {
  const fields: FieldErrors = {};
  if (!groupExists(database, input.groupId)) fields.groupId = 'Group must be chosen from the list.';
  if (Object.keys(fields).length > 0) throw new HttpError(422, 'Please check the marked fields.', fields);
}
