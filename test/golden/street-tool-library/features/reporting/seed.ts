// Reports that are there to begin with.
import type { Database } from '../../server/db.ts';
import type { Reporter } from './reporter.ts';
import { insertReport } from './table.ts';

/** `days`: of the last so many days; `age`: saved so many days ago. */
const reports = [{ title: 'My year of borrowing', subject: 'loan', group: 'tool', days: 365, age: 2 }];

export function seedReports(database: Database, now: Date) {
  if (database.get('SELECT id FROM saved_report LIMIT 1')) return;
  const author = database.get<Reporter>('SELECT id, name FROM user WHERE is_demo = 1 ORDER BY id');
  if (!author) return;
  for (const { title, subject, group, days, age } of reports) {
    const day = (back: number) => new Date(now.getTime() - back * 86_400_000);
    const iso = (back: number) => day(back).toISOString().slice(0, 10);
    const from = days === null ? null : iso(age + days - 1);
    const to = days === null ? null : iso(age);
    insertReport(database, { title, author, savedAt: day(age), parameters: { subject, group, from, to } });
  }
}
