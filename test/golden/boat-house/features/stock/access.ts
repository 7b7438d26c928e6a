// Who keeps the stock.
import type { Context } from 'hono';
import { requireRole } from '../account/current-user.ts';
import type { User } from '../account/user.ts';

export function requireStockKeeper(context: Context): User {
  return requireRole(context, 'Warden');
}
