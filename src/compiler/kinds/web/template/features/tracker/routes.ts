// /api/tracker: the items of the person who is signed in, and what is logged for them.
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId } from '../../server/errors.ts';
import { daysFrom } from '../../server/first-records.ts';
import { date, number, optional, text } from '../../server/input.ts';
import { requireUser } from '../account/current-user.ts';
import { kinds, type Item, type ItemDetail, type TrackedItem } from './model.ts';
import { daysUpTo, progressOf, weeklySums } from './progress.ts';
import { settings } from './settings.ts';
import {
  deleteEntry,
  deleteItem,
  findItem,
  insertItem,
  listEntries,
  listItems,
  saveEntry,
  updateItem,
} from './table.ts';

const itemSchema = z.object({
  name: text('Name', 80),
  kind: z.enum(kinds),
  unit: optional(text('Unit', 20)),
  target: number('Target', { minimum: 0.01, maximum: 10_000_000 }),
  isLimit: z.boolean(),
  endsOn: optional(date('By')),
});

const entrySchema = z.object({
  date: date('Day'),
  amount: number('Amount', { minimum: 0, maximum: 10_000_000 }),
  note: optional(text('Note', 200)),
});

export function trackerRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/items', (context) => context.json(listItems(database, requireUser(context).id).map(tracked)));

  routes.post('/items', async (context) => {
    const user = requireUser(context);
    return context.json({ id: insertItem(database, user.id, await readBody(context, itemSchema)) }, 201);
  });

  routes.get('/items/:id', (context) => {
    const item = itemOf(context);
    const entries = listEntries(database, item.id);
    const detail: ItemDetail = {
      ...tracked(item),
      days: daysUpTo(today(), 26 * 7, item, entries),
      weeks: weeklySums(entries, today(), 12),
    };
    return context.json(detail);
  });

  routes.put('/items/:id', async (context) => {
    const { id } = itemOf(context);
    updateItem(database, id, await readBody(context, itemSchema));
    return context.json({ id });
  });

  routes.delete('/items/:id', (context) => {
    deleteItem(database, itemOf(context).id);
    return context.body(null, 204);
  });

  routes.put('/items/:id/entries', async (context) => {
    const item = itemOf(context);
    saveEntry(database, item.id, await readBody(context, entrySchema));
    return context.json(tracked(item));
  });

  routes.delete('/items/:id/entries/:date', (context) => {
    const item = itemOf(context);
    deleteEntry(database, item.id, context.req.param('date'));
    return context.json(tracked(item));
  });

  function itemOf(context: Context): Item {
    const user = requireUser(context);
    const item = findItem(database, readId(context, settings.one), user.id);
    if (!item) throw notFound(`${settings.one.charAt(0).toUpperCase()}${settings.one.slice(1)}`);
    return item;
  }

  function tracked(item: Item): TrackedItem {
    return { ...item, progress: progressOf(item, listEntries(database, item.id), today()) };
  }

  return routes;
}

function today(): string {
  return daysFrom(new Date())(0);
}
