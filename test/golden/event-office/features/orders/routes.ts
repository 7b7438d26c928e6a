// The API of orders, mounted at /api/orders.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { answerCsv } from '../../server/csv.ts';
import type { Database } from '../../server/db.ts';
import { type FieldErrors, HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { eventEntryExists } from '../events/table.ts';
import { moveToTrash } from '../trash/trash.ts';
import { type Order, type OrderInput, orderInputSchema, orderQuerySchema } from './schema.ts';
import { exportOrders, findOrder, insertOrder, listOrders, updateOrder } from './table.ts';

export function orderRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The order of the path; otherwise 404. */
  function orderOf(context: Context): Order {
    const order = findOrder(database, readId(context, 'Order'));
    if (!order) throw notFound('Order');
    return order;
  }

  routes.get('/export.csv', (context) =>
    answerCsv(context, 'orders', exportOrders(database, readQuery(context, orderQuerySchema))),
  );

  routes.get('/', (context) => context.json(listOrders(database, readQuery(context, orderQuerySchema))));

  routes.post('/', async (context) => {
    const input = await readBody(context, orderInputSchema);
    checkRelations(database, input);
    const id = insertOrder(database, input);
    return context.json({ id }, 201);
  });

  routes.get('/:id', (context) => context.json(orderOf(context)));

  routes.put('/:id', async (context) => {
    const order = orderOf(context);
    const input = await readBody(context, orderInputSchema);
    checkRelations(database, input);
    updateOrder(database, order.id, input);
    return context.body(null, 204);
  });

  routes.delete('/:id', (context) => {
    const order = orderOf(context);
    return context.json(
      moveToTrash(database, {
        table: 'order',
        id: order.id,
        label: 'Order',
        title: order.reference,
        userId: null,
      }),
    );
  });

  return routes;
}

/** What is pointed at must exist. */
function checkRelations(database: Database, input: OrderInput) {
  const fields: FieldErrors = {};
  if (!eventEntryExists(database, input.eventId)) fields.eventId = 'Event must be chosen from the list.';
  if (Object.keys(fields).length > 0) throw new HttpError(422, 'Please check the marked fields.', fields);
}
