// What joining by an invitation leads to, beside the mark on the invitation.
import type { Database } from '../../server/db.ts';

/** Nothing in this product. */
export function connect(_database: Database, _pair: { inviterId: number; newcomerId: number; newcomerName: string }) {}
