// The places of the map, mounted at /api/map.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { layers } from './layers.ts';
import type { Place } from './place.ts';
import { positionOf } from './position.ts';

interface Row {
  id: number;
  title: string;
  category: string | null;
  address: string | null;
}

export function mapRoutes({ database }: Services): Hono {
  const routes = new Hono();
  routes.get('/', (context) => {
    const now = Date.now();
    const places = layers.flatMap(({ key, label, path, sql, moves }, index) =>
      database.all<Row>(sql).map(({ id, title, category, address }): Place => ({
        key: `${key}-${id}`,
        title,
        label,
        category,
        address,
        page: `${path}/${id}`,
        moves,
        ...positionOf(index, id, moves, now),
      })),
    );
    return context.json(places);
  });
  return routes;
}
