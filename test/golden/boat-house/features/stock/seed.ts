// How the first supplies came to their quantities.
import type { Database } from '../../server/db.ts';

interface FirstMovement {
  recordId: number;
  kind: string;
  change: number;
  balance: number;
  note: string | null;
  daysAgo: number;
}

const movements: readonly FirstMovement[] = [
  { recordId: 4, kind: 'Received', change: 22, balance: 22, note: 'Delivery', daysAgo: 24 },
  { recordId: 4, kind: 'Sold', change: -2, balance: 20, note: null, daysAgo: 1 },
  { recordId: 3, kind: 'Received', change: 21, balance: 21, note: 'Spring order', daysAgo: 25 },
  { recordId: 3, kind: 'Sold', change: -9, balance: 12, note: null, daysAgo: 4 },
  { recordId: 2, kind: 'Received', change: 35, balance: 35, note: 'Regular delivery', daysAgo: 26 },
  { recordId: 2, kind: 'Sold', change: -5, balance: 30, note: null, daysAgo: 7 },
  { recordId: 1, kind: 'Received', change: 20, balance: 20, note: 'Return', daysAgo: 27 },
  { recordId: 1, kind: 'Sold', change: -12, balance: 8, note: null, daysAgo: 10 },
];

export function insertFirstMovements(database: Database, now: Date) {
  for (const { daysAgo, ...movement } of movements.toSorted((one, other) => other.daysAgo - one.daysAgo)) {
    const movedAt = new Date(now.getTime() - daysAgo * 24 * 60 * 60 * 1000).toISOString();
    database.run(
      `INSERT INTO stock_movement (record_id, kind, change, balance, note, user_id, moved_at)
     VALUES (:recordId, :kind, :change, :balance, :note, 2, :movedAt)`,
      { ...movement, movedAt },
    );
  }
}
