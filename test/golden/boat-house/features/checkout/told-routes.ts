// The API of orders, which tells people at their bell how far theirs are.
import type { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { tellOfOrder } from '../notifications/tell-of-order.ts';
import { managedOrderRoutes } from './managed-routes.ts';
import { checkoutRoutes } from './routes.ts';

export function toldCheckoutRoutes(services: Services): Hono {
  return checkoutRoutes(services, (number) => tellOfOrder(services.database, number, '/my-orders'));
}

export function toldManagedOrderRoutes(services: Services): Hono {
  return managedOrderRoutes(services, (number) => tellOfOrder(services.database, number, '/my-orders'));
}
