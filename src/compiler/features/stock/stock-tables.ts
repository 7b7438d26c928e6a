/** The movements: their table, the trigger that writes them, and those that a product opens with. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { fieldOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { numberOf, seedId } from '../../proof/seed-facts.ts';
import { actingAs } from '../../proof/acting-as.ts';

export const seedMovementsName = 'insertFirstMovements';

export function movementsTable(entity: EntityModel): string {
  return `CREATE TABLE stock_movement (
  id INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL REFERENCES ${entity.table} (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL,
  balance INTEGER NOT NULL,
  note TEXT,
  user_id INTEGER REFERENCES user (id) ON DELETE SET NULL,
  moved_at TEXT NOT NULL
) STRICT;
CREATE INDEX stock_movement_by_record ON stock_movement (record_id);`;
}

/** Sales and forms change quantities too: so no change is missing from the history. */
export function movementTrigger(feature: FeatureOf<'stock'>, entity: EntityModel, model: ProductModel): string {
  const { column } = fieldOf(entity, feature.quantity);
  const isSold = model.features.some(
    (each) => each.kind === 'checkout' && each.goods.some((goods) => goods.entity === entity.id),
  );
  const [before, after] = [`coalesce(old.${column}, 0)`, `coalesce(new.${column}, 0)`];
  const kind = isSold ? `iif(${after} < ${before}, 'Sold', 'Corrected')` : `'Corrected'`;
  return `CREATE TRIGGER stock_moved AFTER UPDATE OF ${column} ON ${entity.table} WHEN ${after} <> ${before} BEGIN
  INSERT INTO stock_movement (record_id, kind, change, balance, moved_at)
  VALUES (new.id, ${kind}, ${after} - ${before}, ${after}, strftime('%Y-%m-%dT%H:%M:%fZ'));
END;`;
}

const notes = ['Delivery', 'Spring order', 'Regular delivery', 'Return'];

export function seedMovementsText(feature: FeatureOf<'stock'>, entity: EntityModel, model: ProductModel): string {
  const keeper = (actingAs(feature.by, model).person?.index ?? 0) + 1;
  const lines = entity.seed.slice(0, 12).flatMap((record, position) => {
    const left = numberOf(record.values[feature.quantity]) ?? 0;
    const out = 2 + ((position * 7) % 11);
    const came = left + out;
    const note = notes[position % notes.length] ?? '';
    return [
      { kind: 'Received', change: came, balance: came, note, daysAgo: 24 + (position % 9) },
      { kind: feature.out, change: -out, balance: left, note: null, daysAgo: 1 + ((position * 3) % 12) },
    ].map(
      (movement) =>
        `{ recordId: ${seedId(entity, record)}, kind: '${movement.kind}', change: ${movement.change}, balance: ${movement.balance}, note: ${literal(movement.note)}, daysAgo: ${movement.daysAgo} },`,
    );
  });
  const body = code`
interface FirstMovement {
recordId: number;
kind: string;
change: number;
balance: number;
note: string | null;
daysAgo: number;
}

const movements: readonly FirstMovement[] = [
${lines}
];

export function ${seedMovementsName}(database: ${useType('server/db.ts', 'Database')}, now: Date) {
for (const { daysAgo, ...movement } of movements.toSorted((one, other) => other.daysAgo - one.daysAgo)) {
const movedAt = new Date(now.getTime() - daysAgo * 24 * 60 * 60 * 1000).toISOString();
database.run(
\`INSERT INTO stock_movement (record_id, kind, change, balance, note, user_id, moved_at)
     VALUES (:recordId, :kind, :change, :balance, :note, ${keeper}, :movedAt)\`,
{ ...movement, movedAt },
);
}
}`;
  return printModule(
    'features/stock/seed.ts',
    `How the first ${inSentence(entity.pluralLabel)} came to their quantities.`,
    body,
  );
}
