// The stock, mounted at /api/stock.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { readBody, readId } from '../../server/errors.ts';
import { requireStockKeeper } from './access.ts';
import { move, movementSchema, stockOf, stockOverview } from './movements.ts';

export function stockRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => {
    requireStockKeeper(context);
    return context.json(stockOverview(database));
  });

  routes.get('/:id', (context) => {
    requireStockKeeper(context);
    return context.json(stockOf(database, readId(context, 'Record')));
  });

  routes.post('/:id', async (context) => {
    const user = requireStockKeeper(context);
    const movement = await readBody(context, movementSchema);
    return context.json(move(database, readId(context, 'Record'), movement, user.id), 201);
  });

  return routes;
}
