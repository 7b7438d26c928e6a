// The API of workbenches, mounted at /api/workbenches.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId, readQuery } from '../../server/errors.ts';
import { type Workbench, workbenchQuerySchema } from './schema.ts';
import { findWorkbench, listWorkbenches } from './table.ts';

export function workbenchRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The workbench of the path; otherwise 404. */
  function workbenchOf(context: Context): Workbench {
    const workbench = findWorkbench(database, readId(context, 'Workbench'));
    if (!workbench) throw notFound('Workbench');
    return workbench;
  }

  routes.get('/', (context) => context.json(listWorkbenches(database, readQuery(context, workbenchQuerySchema))));

  routes.get('/:id', (context) => context.json(workbenchOf(context)));

  return routes;
}
