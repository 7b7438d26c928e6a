// /api/checkout: the cart and the orders of the person who asks.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readBody } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { cartOf } from './cart-of.ts';
import { goods } from './goods.ts';
import { changeOrder } from './change-order.ts';
import type { Article, Order } from './order.ts';
import { answerOf } from './order-answer.ts';
import { placeOrder } from './place-order.ts';
import { lineSchema, orderSchema } from './schema.ts';
import { findOrder, keepInCart, listKept, listOrders } from './table.ts';

/** `tell` hears the number of each order that was placed or cancelled. */
export function checkoutRoutes({ database }: Services, tell: (number: string) => void = () => {}): Hono {
  const routes = new Hono();

  routes.get('/cart', (context) => context.json(cartOf(database, requireUser(context).id)));

  // Adds to what is in the cart already.
  routes.post('/cart', async (context) => {
    const { id } = requireUser(context);
    const line = await readBody(context, lineSchema);
    const kept = listKept(database, id).find(
      ({ goods: key, recordId }) => key === line.goods && recordId === line.recordId,
    );
    return context.json(keep(id, { ...line, quantity: line.quantity + (kept?.quantity ?? 0) }), 201);
  });

  routes.put('/cart', async (context) => {
    const { id } = requireUser(context);
    return context.json(keep(id, await readBody(context, lineSchema)));
  });

  routes.get('/orders', (context) => {
    const orders = listOrders(database, requireUser(context).id);
    return context.json(orders.map((order) => answerOf(database, order)));
  });

  routes.post('/orders', async (context) => {
    const { id } = requireUser(context);
    const input = await readBody(context, orderSchema);
    const order = placeOrder(database, id, input);
    tell(order.number);
    return context.json(answerOf(database, order), 201);
  });

  routes.get('/orders/:number', (context) => context.json(answerOf(database, ownOrder(context))));

  routes.post('/orders/:number/cancel', (context) => {
    const order = ownOrder(context);
    changeOrder(database, order, 'Cancelled', requireUser(context).id);
    tell(order.number);
    return context.json(answerOf(database, ownOrder(context)));
  });

  // Puts what was ordered into the cart again, as far as it is still sold.
  routes.post('/orders/:number/again', (context) => {
    const { id } = requireUser(context);
    const { lines } = answerOf(database, ownOrder(context));
    for (const { goods: key, recordId, quantity } of lines)
      if (goods.find((each) => each.key === key)?.find(database, recordId))
        keepInCart(database, id, { goods: key, recordId, quantity });
    return context.json(cartOf(database, id));
  });

  function keep(userId: number, line: { goods: string; recordId: number; quantity: number }) {
    const { title, stock } = articleOf(line.goods, line.recordId);
    if (stock !== null && line.quantity > stock) {
      const left = stock > 0 ? `Only ${stock} of “${title}” are left.` : `“${title}” is sold out.`;
      throw new HttpError(409, left);
    }
    keepInCart(database, userId, line);
    return cartOf(database, userId);
  }

  function articleOf(key: string, id: number): Article {
    const article = goods.find((each) => each.key === key)?.find(database, id);
    if (!article) throw notFound('Article');
    return article;
  }

  /** The order of the path, if it belongs to who asks. */
  function ownOrder(context: Context): Order {
    const order = findOrder(database, requireUser(context).id, context.req.param('number') ?? '');
    if (!order) throw notFound('Order');
    return order;
  }

  return routes;
}
