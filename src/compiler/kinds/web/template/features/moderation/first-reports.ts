// Reports that a product opens with.
import type { Database } from '../../server/db.ts';
import type { Outcome } from './case.ts';
import { decide, insertReport } from './table.ts';

export interface FirstReport {
  content: { kind: string; recordId: number; label: string; title: string; path: string; authorId: number | null };
  reporterId: number;
  reason: string;
  note: string | null;
  hoursAgo: number;
  decision?: { outcome: Outcome; answer: string; decidedBy: number };
}

export function insertReports(database: Database, reports: readonly FirstReport[], now: Date) {
  const momentBefore = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
  for (const { content, hoursAgo, decision, ...report } of reports) {
    const id = insertReport(database, content, { ...report, reportedAt: momentBefore(hoursAgo) });
    if (decision) decide(database, id, { ...decision, decidedAt: momentBefore(hoursAgo / 2), trashId: null });
  }
}
