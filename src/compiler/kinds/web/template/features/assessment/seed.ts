import type { Database } from '../../server/db.ts';
import { sheets } from './sheets.ts';
import { insertResult } from './table.ts';

const demoUserId = 1;

/** The demo user, who has the id 1, has taken the first sheet a month ago. */
export function seedAssessments(database: Database, now: Date) {
  const [sheet] = sheets;
  if (!sheet) return;
  insertResult(database, {
    userId: demoUserId,
    slug: sheet.slug,
    answers: sheet.statements.map((_, index) => (index * 2 + 1) % sheet.answers.length),
    takenAt: new Date(now.getTime() - 31 * 86_400_000).toISOString(),
  });
}
