// The API of gauges, mounted at /api/gauges.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId, readQuery } from '../../server/errors.ts';
import { type Gauge, gaugeQuerySchema } from './schema.ts';
import { findGauge, listGauges } from './table.ts';

export function gaugeRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The gauge of the path; otherwise 404. */
  function gaugeOf(context: Context): Gauge {
    const gauge = findGauge(database, readId(context, 'Gauge'));
    if (!gauge) throw notFound('Gauge');
    return gauge;
  }

  routes.get('/', (context) => context.json(listGauges(database, readQuery(context, gaugeQuerySchema))));

  routes.get('/:id', (context) => context.json(gaugeOf(context)));

  return routes;
}
