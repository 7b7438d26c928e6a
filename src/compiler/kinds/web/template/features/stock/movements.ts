// What came in, went out and was counted. A trigger of the database writes down every change of a quantity, whoever makes it.
import { z } from 'zod';
import type { Database } from '../../server/db.ts';
import { HttpError, notFound } from '../../server/errors.ts';
import { outKind, stock } from './definition.ts';
import type { RecordStock, StockLevel, StockMovement, StockOverview } from './stock.ts';

export const movementSchema = z.object({
  kind: z.enum(['Received', outKind, 'Counted']),
  quantity: z.int('Enter a whole number.').min(0, 'Enter 0 or more.').max(1_000_000, 'Enter at most 1,000,000.'),
  note: z
    .string()
    .trim()
    .max(200, 'Use at most 200 characters.')
    .nullish()
    .transform((value) => value || null),
});

const levels = `SELECT ${stock.table}.id, ${stock.name} AS name, coalesce(${stock.quantity}, 0) AS quantity,
  coalesce(${stock.lowAt}, 5) AS lowAt FROM ${stock.table}`;

const movements = `SELECT stock_movement.id, record_id AS recordId, ${stock.name} AS name, kind, change, balance, note,
  user.name AS userName, moved_at AS movedAt
  FROM stock_movement JOIN ${stock.table} ON ${stock.table}.id = record_id LEFT JOIN user ON user.id = user_id`;

export function stockOverview(database: Database, now = new Date()): StockOverview {
  const all = database.all<StockLevel>(levels);
  const weekAgo = new Date(now.getTime() - 7 * 24 * 60 * 60 * 1000).toISOString();
  const moved = database.get<{ count: number }>('SELECT count(*) AS count FROM stock_movement WHERE moved_at >= ?', [
    weekAgo,
  ]);
  return {
    kinds: all.length,
    outOfStock: all.filter(({ quantity }) => quantity === 0).length,
    movedThisWeek: moved?.count ?? 0,
    low: all
      .filter(({ quantity, lowAt }) => quantity <= lowAt)
      .toSorted((one, other) => one.quantity - one.lowAt - (other.quantity - other.lowAt)),
    movements: database.all<StockMovement>(`${movements} ORDER BY moved_at DESC, stock_movement.id DESC LIMIT 60`),
  };
}

export function stockOf(database: Database, id: number): RecordStock {
  return {
    level: levelOf(database, id),
    movements: database.all<StockMovement>(
      `${movements} WHERE record_id = ? ORDER BY moved_at DESC, stock_movement.id DESC`,
      [id],
    ),
  };
}

/** Answers the level afterwards; nobody takes out more than there is. */
export function move(
  database: Database,
  id: number,
  { kind, quantity, note }: z.output<typeof movementSchema>,
  userId: number,
): StockLevel {
  return database.transaction(() => {
    const before = levelOf(database, id).quantity;
    const after = kind === 'Counted' ? quantity : kind === 'Received' ? before + quantity : before - quantity;
    if (after < 0) throw refused(`There are only ${before}.`);
    if (after === before && kind !== 'Counted') throw refused('Enter 1 or more.');
    database.run(`UPDATE ${stock.table} SET ${stock.column} = ? WHERE id = ?`, [after, id]);
    describe(database, id, { kind, change: after - before, balance: after, note, userId });
    return levelOf(database, id);
  });
}

/** The trigger knows that the quantity changed, but not why; a count that fits changes nothing. */
function describe(
  database: Database,
  recordId: number,
  movement: { kind: string; change: number; balance: number; note: string | null; userId: number },
) {
  if (movement.change === 0) {
    database.run(
      `INSERT INTO stock_movement (record_id, kind, change, balance, note, user_id, moved_at)
       VALUES (:recordId, :kind, :change, :balance, :note, :userId, strftime('%Y-%m-%dT%H:%M:%fZ'))`,
      { ...movement, recordId },
    );
    return;
  }
  const { kind, note, userId } = movement;
  database.run(
    `UPDATE stock_movement SET kind = :kind, note = :note, user_id = :userId
     WHERE id = (SELECT max(id) FROM stock_movement WHERE record_id = :recordId)`,
    { kind, note, userId, recordId },
  );
}

function levelOf(database: Database, id: number): StockLevel {
  const level = database.get<StockLevel>(`${levels} WHERE ${stock.table}.id = ?`, [id]);
  if (!level) throw notFound('Record');
  return level;
}

function refused(message: string): HttpError {
  return new HttpError(422, 'Please check the marked fields.', { quantity: message });
}
