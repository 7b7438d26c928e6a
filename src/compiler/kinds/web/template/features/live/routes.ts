// Simulated values: all of a series now, and one record's past.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { notFound, readId, readQuery } from '../../server/errors.ts';
import type { Database } from '../../server/db.ts';
import type { LivePoint, LiveSeries, LiveValue } from './live-value.ts';
import { allSeries } from './all-series.ts';
import type { Series } from './series.ts';
import { valueAt } from './walk.ts';

const hour = 3_600_000;
const spans = { day: { length: 24 * hour, points: 49 }, month: { length: 30 * 24 * hour, points: 61 } } as const;
const historySchema = z.object({ span: z.enum(['day', 'month']).default('day') });

interface Kept {
  id: number;
  title: string;
  value: number;
}

export function liveRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(allSeries.map((series) => seriesNow(series, database))));

  routes.get('/:series', (context) => {
    return context.json(seriesNow(seriesOf(context.req.param('series')), database));
  });

  routes.get('/:series/:id', (context) => {
    const series = seriesOf(context.req.param('series'));
    const id = readId(context, 'Record');
    const record = recordsOf(series, database).find((each) => each.id === id);
    if (!record) throw notFound('Record');
    const { length, points } = spans[readQuery(context, historySchema).span];
    const now = Date.now();
    const history = Array.from({ length: points }, (_, index): LivePoint => {
      const time = now - length + (length * index) / (points - 1);
      return { at: new Date(time).toISOString(), value: valueAt(series, record, time) };
    });
    return context.json(history);
  });

  return routes;
}

function seriesOf(key: string): Series {
  const series = allSeries.find((each) => each.key === key);
  if (!series) throw notFound('Series');
  return series;
}

function recordsOf(series: Series, database: Database): Kept[] {
  return database.all<Kept>(series.sql);
}

function seriesNow(series: Series, database: Database): LiveSeries {
  const { key, title, path, label, as, unit } = series;
  const now = Date.now();
  const values = recordsOf(series, database).map((record): LiveValue => ({
    id: record.id,
    title: record.title,
    value: valueAt(series, record, now),
    before: valueAt(series, record, now - 24 * hour),
    recent: Array.from({ length: 25 }, (_, index) => valueAt(series, record, now - (24 - index) * hour)),
  }));
  return { key, title, path, label, as, unit, at: new Date(now).toISOString(), values };
}
