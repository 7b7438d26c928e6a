// Who has joined what when the product opens.
import type { Database } from '../../server/db.ts';

export function seedEnrolments(_database: Database, _now: Date) {}
