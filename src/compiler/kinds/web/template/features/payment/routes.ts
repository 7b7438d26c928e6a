// /api/payment: the payments of the person who asks, and their receipts.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { findPayment, listPayments } from './table.ts';

export function paymentRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(listPayments(database, requireUser(context).id)));

  routes.get('/:number', (context) => {
    const payment = findPayment(database, requireUser(context).id, context.req.param('number'));
    if (!payment) throw notFound('Payment');
    return context.json(payment);
  });

  return routes;
}
