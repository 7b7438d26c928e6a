// What is lent to whom when the product opens.
import type { Database } from '../../server/db.ts';

export function seedLoans(_database: Database, _now: Date) {}
