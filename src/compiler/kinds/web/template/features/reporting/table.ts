// The reports that people keep: their titles and what was chosen. The figures are computed when one is opened.
import type { Database } from '../../server/db.ts';
import type { Reporter } from './reporter.ts';
import type { ReportParameters, SavedReport } from './schema.ts';

type ReportRow = Omit<SavedReport, 'parameters'> & { parameters: string };

const select = `
  SELECT id, title, author_name AS author, saved_at AS savedAt, parameters
  FROM saved_report WHERE author_id = :authorId`;

export function listReports(database: Database, authorId: number): SavedReport[] {
  return database.all<ReportRow>(`${select} ORDER BY saved_at DESC, id DESC`, { authorId }).map(toReport);
}

/** Undefined also for a report of somebody else. */
export function findReport(database: Database, id: number, authorId: number): SavedReport | undefined {
  const row = database.get<ReportRow>(`${select} AND id = :id`, { id, authorId });
  return row && toReport(row);
}

/** Answers the new report's id. */
export function insertReport(
  database: Database,
  report: { title: string; parameters: ReportParameters; author: Reporter; savedAt: Date },
): number {
  const { lastId } = database.run(
    `INSERT INTO saved_report (author_id, author_name, title, parameters, saved_at)
     VALUES (:authorId, :authorName, :title, :parameters, :savedAt)`,
    {
      authorId: report.author.id,
      authorName: report.author.name,
      title: report.title,
      parameters: JSON.stringify(report.parameters),
      savedAt: report.savedAt.toISOString(),
    },
  );
  return lastId;
}

export function renameReport(database: Database, id: number, title: string) {
  database.run('UPDATE saved_report SET title = ? WHERE id = ?', [title, id]);
}

export function deleteReport(database: Database, id: number) {
  database.run('DELETE FROM saved_report WHERE id = ?', [id]);
}

function toReport(row: ReportRow): SavedReport {
  return { ...row, parameters: JSON.parse(row.parameters) as ReportParameters }; // only what the schema let through is stored
}
