// Cases and the reports that have led to them.
import type { Database } from '../../server/db.ts';
import type { ContentCase, OwnCases, ReportedCase, StaffCase } from './case.ts';

/** A case as the database has it. */
export interface CaseRow {
  id: number;
  kind: string;
  recordId: number;
  title: string;
  authorId: number | null;
  outcome: string | null;
  /** Under which it lies in the trash. */
  trashId: string | null;
}

const columns = `reported.id, reported.label, reported.title, reported.path, reported.outcome, reported.answer,
  reported.decided_at AS decidedAt`;

export function findCase(database: Database, id: number): CaseRow | undefined {
  return database.get<CaseRow>(
    `SELECT id, kind, record_id AS recordId, title, author_id AS authorId, outcome, trash_id AS trashId
     FROM reported_content WHERE id = ?`,
    [id],
  );
}

interface NewContent {
  kind: string;
  recordId: number;
  label: string;
  title: string;
  path: string;
  authorId: number | null;
}

interface NewReport {
  reporterId: number;
  reason: string;
  note: string | null;
  reportedAt: string;
}

/** Everybody who reports the same joins its open case; who reports it again changes their report. Answers the id of the case. */
export function insertReport(
  database: Database,
  { kind, recordId, label, title, path, authorId }: NewContent,
  report: NewReport,
): number {
  return database.transaction(() => {
    const open = database.get<{ id: number }>(
      'SELECT id FROM reported_content WHERE kind = ? AND record_id = ? AND outcome IS NULL',
      [kind, recordId],
    );
    const caseId =
      open?.id ??
      database.run(
        `INSERT INTO reported_content (kind, record_id, label, title, path, author_id)
         VALUES (:kind, :recordId, :label, :title, :path, :authorId)`,
        { kind, recordId, label, title, path, authorId },
      ).lastId;
    database.run(
      `INSERT INTO content_report (case_id, reporter_id, reason, note, reported_at)
       VALUES (:caseId, :reporterId, :reason, :note, :reportedAt)
       ON CONFLICT DO UPDATE SET reason = excluded.reason, note = excluded.note, reported_at = excluded.reported_at`,
      { caseId, ...report },
    );
    return caseId;
  });
}

export function decide(
  database: Database,
  id: number,
  decision: { outcome: string; answer: string | null; decidedBy: number; decidedAt: string; trashId: string | null },
) {
  database.run(
    `UPDATE reported_content SET outcome = :outcome, answer = :answer, decided_by = :decidedBy, decided_at = :decidedAt,
       trash_id = :trashId WHERE id = :id`,
    { id, ...decision },
  );
}

export function reopen(database: Database, id: number) {
  database.run(
    `UPDATE reported_content SET outcome = NULL, answer = NULL, decided_by = NULL, decided_at = NULL, trash_id = NULL
     WHERE id = ?`,
    [id],
  );
}

/** What waits first, of that what most have reported; then the latest decisions. */
export function listCases(database: Database): StaffCase[] {
  const cases = database.all<Omit<StaffCase, 'reports'>>(
    `SELECT ${columns}, author.name AS authorName, decider.name AS decidedBy
     FROM reported_content AS reported
     LEFT JOIN user AS author ON author.id = reported.author_id
     LEFT JOIN user AS decider ON decider.id = reported.decided_by
     ORDER BY reported.outcome IS NOT NULL, reported.decided_at DESC,
       (SELECT count(*) FROM content_report WHERE case_id = reported.id) DESC, reported.id`,
  );
  return cases.map((each) => ({ ...each, reports: reportsOf(database, each.id) }));
}

function reportsOf(database: Database, caseId: number): StaffCase['reports'] {
  return database.all<StaffCase['reports'][number]>(
    `SELECT user.name AS reporterName, reason, note, reported_at AS reportedAt
     FROM content_report JOIN user ON user.id = reporter_id WHERE case_id = ? ORDER BY reported_at`,
    [caseId],
  );
}

export function reportersOf(database: Database, caseId: number): number[] {
  return database
    .all<{ id: number }>('SELECT reporter_id AS id FROM content_report WHERE case_id = ?', [caseId])
    .map(({ id }) => id);
}

/** The latest first. */
export function listOwnCases(database: Database, userId: number): OwnCases {
  return {
    about: database.all<ContentCase>(
      `SELECT ${columns} FROM reported_content AS reported
       WHERE author_id = ? AND outcome IS NOT NULL ORDER BY decided_at DESC`,
      [userId],
    ),
    reported: database.all<ReportedCase>(
      `SELECT ${columns}, report.reason, report.reported_at AS reportedAt
       FROM content_report AS report JOIN reported_content AS reported ON reported.id = report.case_id
       WHERE report.reporter_id = ? ORDER BY report.reported_at DESC`,
      [userId],
    ),
  };
}
