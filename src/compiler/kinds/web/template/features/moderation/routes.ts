// /api/moderation: people report what should not be there, those in charge keep or remove it, and both are told.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError, forbidden, notFound, readBody, readId } from '../../server/errors.ts';
import { requireRole, requireUser } from '../account/current-user.ts';
import { moveToTrash, restoreFromTrash } from '../trash/trash.ts';
import { decisionSchema, reportSchema } from './schema.ts';
import { reportables } from './sources.ts';
import { staff } from './staff.ts';
import { decide, findCase, insertReport, listCases, listOwnCases, reopen, reportersOf, type CaseRow } from './table.ts';

/** Told of a decision: the author of what was decided about, and who has reported it. */
export type TellOfDecision = (userId: number, text: string) => void;

export function moderationRoutes({ database }: Services, tell?: TellOfDecision): Hono {
  const routes = new Hono();

  routes.post('/reports', async (context) => {
    const { id: reporterId } = requireUser(context);
    const { kind, recordId, reason, note } = await readBody(context, reportSchema);
    const reportable = reportables.find((each) => each.kind === kind);
    const content = reportable?.find(database, recordId);
    if (!reportable || !content) throw notFound(reportable?.label ?? 'What is reported');
    if (content.authorId === reporterId) throw forbidden('This is your own: you can change or delete it yourself.');
    const report = { reporterId, reason, note, reportedAt: new Date().toISOString() };
    const id = insertReport(database, { ...content, kind, label: reportable.label, recordId }, report);
    return context.json({ id }, 201);
  });

  routes.get('/mine', (context) => context.json(listOwnCases(database, requireUser(context).id)));

  routes.get('/cases', (context) => {
    requireRole(context, ...staff);
    return context.json(listCases(database));
  });

  routes.put('/cases/:id', async (context) => {
    const { id: decidedBy } = requireRole(context, ...staff);
    const found = caseOf(context);
    const { outcome, answer } = await readBody(context, decisionSchema);
    if (found.outcome !== null) throw new HttpError(409, 'Somebody has decided about this already.');
    const trashId = outcome === 'Removed' ? remove(found, decidedBy) : null;
    decide(database, found.id, { outcome, answer, decidedBy, decidedAt: new Date().toISOString(), trashId });
    const done = outcome === 'Removed' ? 'was removed' : 'stays';
    if (found.authorId !== null) tell?.(found.authorId, `Your “${found.title}” was reported and ${done}.`);
    for (const reporterId of reportersOf(database, found.id))
      tell?.(reporterId, `“${found.title}”, which you have reported, ${done}.`);
    return context.json({ outcome });
  });

  routes.delete('/cases/:id/decision', (context) => {
    requireRole(context, ...staff);
    const { id, trashId } = caseOf(context);
    if (trashId !== null) restoreFromTrash(database, trashId, { userId: null, seesAll: true });
    reopen(database, id);
    return context.body(null, 204);
  });

  function caseOf(context: Context): CaseRow {
    const found = findCase(database, readId(context, 'Report'));
    if (!found) throw notFound('Report');
    return found;
  }

  /** Null where its author was faster. */
  function remove({ kind, recordId }: CaseRow, userId: number): string | null {
    const reportable = reportables.find((each) => each.kind === kind);
    const content = reportable?.find(database, recordId);
    if (!reportable || !content) return null;
    const { table, label } = reportable;
    if (content.isNeeded === 1) throw new HttpError(409, 'It cannot be removed while other records need it.');
    return moveToTrash(database, { table, id: recordId, label, title: content.title, userId }).trashId;
  }

  return routes;
}
