// /api/history: what the person who is signed in has looked at.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import type { HistorySource } from './source.ts';
import { historySources } from './sources.ts';
import { clearHistory, listHistory, recordExists, recordView, removeEntry } from './table.ts';

export function historyRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(listHistory(database, requireUser(context).id, historySources)));

  routes.delete('/', (context) => {
    clearHistory(database, requireUser(context).id);
    return context.body(null, 204);
  });

  routes.put('/:kind/:id', (context) => {
    const { id: userId } = requireUser(context);
    const source = sourceOf(context);
    const recordId = readId(context, source.label);
    if (!recordExists(database, source, recordId)) throw notFound(source.label);
    recordView(database, { userId, kind: source.kind, recordId, viewedAt: new Date().toISOString() });
    return context.body(null, 204);
  });

  routes.delete('/:kind/:id', (context) => {
    const { id: userId } = requireUser(context);
    const { kind } = sourceOf(context);
    if (!removeEntry(database, { userId, kind, recordId: readId(context, 'Entry') })) throw notFound('Entry');
    return context.body(null, 204);
  });

  return routes;
}

function sourceOf(context: Context): HistorySource {
  const source = historySources.find(({ kind }) => kind === context.req.param('kind'));
  if (!source) throw notFound('Record');
  return source;
}
