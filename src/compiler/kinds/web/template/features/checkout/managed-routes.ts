// /api/managed-orders: the orders of everybody, for those who manage them.
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readQuery } from '../../server/errors.ts';
import { requireRole } from '../account/current-user.ts';
import { changeOrder } from './change-order.ts';
import { findManaged, listManaged, ordersQuerySchema } from './managed-orders.ts';
import { orderStates, type ManagedOrder } from './order.ts';
import { staff } from './staff.ts';

const stateSchema = z.object({ state: z.enum(orderStates, 'Choose a state.') });

/** `tell` hears the number of each order whose state was changed. */
export function managedOrderRoutes({ database }: Services, tell: (number: string) => void = () => {}): Hono {
  const routes = new Hono();

  routes.use(async (context, next) => {
    requireRole(context, ...staff);
    await next();
  });

  routes.get('/', (context) => context.json(listManaged(database, readQuery(context, ordersQuerySchema))));

  routes.get('/:number', (context) => context.json(orderOf(context)));

  routes.put('/:number/state', async (context) => {
    const { state } = await readBody(context, stateSchema);
    const order = orderOf(context);
    changeOrder(database, order, state, requireRole(context, ...staff).id);
    tell(order.number);
    return context.json(orderOf(context));
  });

  function orderOf(context: Context): ManagedOrder {
    const order = findManaged(database, context.req.param('number') ?? '');
    if (!order) throw notFound('Order');
    return order;
  }

  return routes;
}
