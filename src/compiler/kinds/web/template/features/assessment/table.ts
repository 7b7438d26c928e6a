import type { Database } from '../../server/db.ts';
import { sheets } from './sheets.ts';
import { evaluate, type Evaluation } from './sheet.ts';

/** What somebody's answers came to, for that person alone. */
export interface Result extends Evaluation {
  id: number;
  slug: string;
  sheetTitle: string;
  note: string | null;
  /** ISO 8601, in UTC. */
  takenAt: string;
}

interface ResultRow {
  id: number;
  slug: string;
  answers: string;
  takenAt: string;
}

const select = 'SELECT id, slug, answers, taken_at AS takenAt FROM assessment_result';

/** The newest first. */
export function listResults(database: Database, userId: number): Result[] {
  return database
    .all<ResultRow>(`${select} WHERE user_id = ? ORDER BY taken_at DESC, id DESC`, [userId])
    .flatMap((row) => resultOf(row) ?? []);
}

export function findResult(database: Database, id: number, userId: number): Result | null {
  const row = database.get<ResultRow>(`${select} WHERE id = ? AND user_id = ?`, [id, userId]);
  return row ? resultOf(row) : null;
}

export function insertResult(
  database: Database,
  result: { userId: number; slug: string; answers: readonly number[]; takenAt: string },
): number {
  return database.run('INSERT INTO assessment_result (user_id, slug, answers, taken_at) VALUES (?, ?, ?, ?)', [
    result.userId,
    result.slug,
    JSON.stringify(result.answers),
    result.takenAt,
  ]).lastId;
}

/** Null for a sheet that is no longer there. */
function resultOf({ id, slug, answers, takenAt }: ResultRow): Result | null {
  const sheet = sheets.find((one) => one.slug === slug);
  if (!sheet) return null;
  const given = JSON.parse(answers) as number[]; // written by insertResult
  return { id, slug, sheetTitle: sheet.title, note: sheet.note, takenAt, ...evaluate(sheet, given) };
}
