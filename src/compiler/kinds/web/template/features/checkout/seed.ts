// The orders that the product opens with.
import type { Database } from '../../server/db.ts';

export function seedOrders(_database: Database, _now: Date) {}
