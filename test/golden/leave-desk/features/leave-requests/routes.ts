// The API of leave requests, mounted at /api/leave-requests.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { forbidden, HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { titleQuerySchema } from '../../server/list-page.ts';
import { lookUpQuerySchema } from '../../server/look-up.ts';
import { currentUser, requireRole, requireUser } from '../account/current-user.ts';
import { hasRole } from '../account/user.ts';
import { assign, assigneeSchema, listAssignees } from '../assignment/assignments.ts';
import { notify } from '../notifications/notify.ts';
import { moveToTrash } from '../trash/trash.ts';
import {
  listStatusChanges,
  recordStatusChange,
  requireTransition,
  statusChangeSchema,
  takeBackStatusChange,
} from '../workflow/status-changes.ts';
import { type LeaveRequest, leaveRequestInputSchema, leaveRequestQuerySchema } from './schema.ts';
import {
  findLeaveRequest,
  findLeaveRequestByReference,
  insertLeaveRequest,
  listLeaveRequests,
  listLeaveRequestsAssignedTo,
  listLeaveRequestsOf,
  listLeaveRequestsOnBoard,
  listLeaveRequestsToManage,
  listWaitingLeaveRequests,
  setLeaveRequestStatus,
  updateLeaveRequest,
} from './table.ts';
import { leaveRequestTransitions } from './transitions.ts';

export function leaveRequestRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The leave request of the path; otherwise 404. */
  function leaveRequestOf(context: Context): LeaveRequest {
    const leaveRequest = findLeaveRequest(database, readId(context, 'Leave request'));
    if (!leaveRequest) throw notFound('Leave request');
    return leaveRequest;
  }

  routes.get('/', (context) => context.json(listLeaveRequests(database, readQuery(context, leaveRequestQuerySchema))));

  routes.post('/', async (context) => {
    const user = requireUser(context);
    const input = await readBody(context, leaveRequestInputSchema);
    const id = insertLeaveRequest(database, { ...input, reference: '', status: 'Pending' }, user.id);
    return context.json({ id }, 201);
  });

  routes.post('/check', async (context) => {
    requireUser(context);
    await readBody(context, leaveRequestInputSchema);
    return context.body(null, 204);
  });

  routes.get('/mine', (context) => context.json(listLeaveRequestsOf(database, requireUser(context).id)));

  routes.get('/:id/status', (context) =>
    context.json(listStatusChanges(database, 'leave_request_status_change', leaveRequestOf(context).id)),
  );

  routes.post('/:id/status', async (context) => {
    const leaveRequest = leaveRequestOf(context);
    const user = requireUser(context);
    const { action, note } = await readBody(context, statusChangeSchema);
    const { to } = requireTransition(
      leaveRequestTransitions,
      action,
      { status: leaveRequest.status, ownerId: leaveRequest.ownerId },
      user,
    );
    database.transaction(() => {
      setLeaveRequestStatus(database, leaveRequest.id, to);
      recordStatusChange(database, 'leave_request_status_change', {
        recordId: leaveRequest.id,
        from: leaveRequest.status,
        to,
        note,
        userId: user.id,
      });
    });
    if (leaveRequest.ownerId !== user.id)
      notify(database, leaveRequest.ownerId, {
        kind: 'status',
        text: `Your leave request “${leaveRequest.reason}” is now: ${to}.`,
        path: `/requests/${leaveRequest.id}`,
      });
    return context.json({ status: to });
  });

  routes.post('/:id/status/undo', (context) => {
    const leaveRequest = leaveRequestOf(context);
    const user = requireUser(context);
    database.transaction(() => {
      const { fromStatus } = takeBackStatusChange(database, 'leave_request_status_change', leaveRequest.id, user);
      setLeaveRequestStatus(database, leaveRequest.id, fromStatus);
    });
    return context.body(null, 204);
  });

  routes.get('/waiting', (context) => {
    requireRole(context, 'Manager');
    return context.json(listWaitingLeaveRequests(database));
  });

  routes.get('/look-up', (context) => {
    const { number } = readQuery(context, lookUpQuerySchema);
    const leaveRequest = findLeaveRequestByReference(database, number);
    if (leaveRequest) return context.json(leaveRequest);
    throw new HttpError(404, `No leave request has the request number “${number}”. Check it for typing errors.`);
  });

  routes.get('/board', (context) => context.json(listLeaveRequestsOnBoard(database)));

  routes.get('/assigned-to-me', (context) =>
    context.json(listLeaveRequestsAssignedTo(database, requireUser(context).id)),
  );

  routes.get('/assignees', (context) => {
    requireUser(context);
    return context.json(listAssignees(database, ['Manager', 'Employee']));
  });

  routes.put('/:id/assignee', async (context) => {
    const leaveRequest = leaveRequestOf(context);
    requireRole(context, 'Manager', 'Administrator');
    const { userId } = await readBody(context, assigneeSchema);
    return context.json(
      assign(
        database,
        'leave_request_assignment',
        { recordId: leaveRequest.id, userId },
        listAssignees(database, ['Manager', 'Employee']),
      ),
    );
  });

  routes.get('/manage', (context) => {
    requireRole(context, 'Administrator');
    return context.json(listLeaveRequestsToManage(database, readQuery(context, titleQuerySchema)));
  });

  routes.get('/:id', (context) => context.json(leaveRequestOf(context)));

  routes.put('/:id', async (context) => {
    const leaveRequest = leaveRequestOf(context);
    const user = requireUser(context);
    if (leaveRequest.ownerId !== user.id && !hasRole(user, 'Manager'))
      throw forbidden('Only its owner or a person with the role Manager may change this leave request.');
    const input = await readBody(context, leaveRequestInputSchema);
    updateLeaveRequest(database, leaveRequest.id, {
      ...input,
      reference: leaveRequest.reference,
      status: leaveRequest.status,
    });
    return context.body(null, 204);
  });

  routes.delete('/:id', (context) => {
    const leaveRequest = leaveRequestOf(context);
    const user = requireUser(context);
    if (leaveRequest.ownerId !== user.id && !hasRole(user, 'Manager', 'Administrator'))
      throw forbidden(
        'Only its owner or a person with the role Manager or Administrator may delete this leave request.',
      );
    return context.json(
      moveToTrash(database, {
        table: 'leave_request',
        id: leaveRequest.id,
        label: 'Leave request',
        title: leaveRequest.reason,
        userId: currentUser(context)?.id ?? null,
      }),
    );
  });

  return routes;
}
