// Calculations that people made, with what they entered.
import type { Database } from '../../server/db.ts';
import type { SavedCalculation } from './calculator.ts';
import { calculators } from './calculators.ts';

type Saved = Pick<SavedCalculation, 'calculatorId' | 'inputs' | 'result'>;

export function saveCalculation(database: Database, userId: number, { calculatorId, inputs, result }: Saved, at: Date) {
  database.run('INSERT INTO calculation (user_id, calculator, inputs, result, created_at) VALUES (?, ?, ?, ?, ?)', [
    userId,
    calculatorId,
    JSON.stringify(inputs),
    JSON.stringify(result),
    at.toISOString(),
  ]);
}

/** The latest first. */
export function listCalculations(database: Database, userId: number): SavedCalculation[] {
  const rows = database.all<{ id: number; calculatorId: string; inputs: string; result: string; createdAt: string }>(
    `SELECT id, calculator AS calculatorId, inputs, result, created_at AS createdAt FROM calculation
     WHERE user_id = ? ORDER BY created_at DESC, id DESC LIMIT 100`,
    [userId],
  );
  return rows.map((row) => ({
    ...row,
    title: calculators.find((calculator) => calculator.id === row.calculatorId)?.title ?? row.calculatorId,
    inputs: JSON.parse(row.inputs) as SavedCalculation['inputs'], // written by saveCalculation
    result: JSON.parse(row.result) as SavedCalculation['result'], // as above
  }));
}

export function deleteCalculation(database: Database, userId: number, id: number): boolean {
  return database.run('DELETE FROM calculation WHERE id = ? AND user_id = ?', [id, userId]).changes > 0;
}

export function clearCalculations(database: Database, userId: number) {
  database.run('DELETE FROM calculation WHERE user_id = ?', [userId]);
}
