// The leave requests in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf, type TitleQuery } from '../../server/list-page.ts';
import type { LeaveRequest, LeaveRequestInput, LeaveRequestQuery } from './schema.ts';

const select = `
  SELECT leave_request.id,
    leave_request.reason,
    leave_request.reference,
    leave_request.status,
    leave_request.starts_on AS startsOn,
    leave_request.days,
    leave_request.owner_id AS ownerId,
    owner.name AS ownerName,
    (SELECT user_id FROM leave_request_assignment WHERE record_id = leave_request.id) AS assigneeId,
    (SELECT user.name FROM leave_request_assignment JOIN user ON user.id = user_id WHERE record_id = leave_request.id) AS assigneeName
  FROM leave_request
  JOIN user AS owner ON owner.id = leave_request.owner_id`;

const pageSize = 10;

export function listLeaveRequests(database: Database, query: LeaveRequestQuery): ListPage<LeaveRequest> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM leave_request`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<LeaveRequest>(
    `${select}
  ORDER BY leave_request.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findLeaveRequest(database: Database, id: number): LeaveRequest | undefined {
  return database.get<LeaveRequest>(`${select} WHERE leave_request.id = ?`, [id]);
}

export function updateLeaveRequest(database: Database, id: number, input: LeaveRequestInput) {
  database.run(
    `
    UPDATE leave_request
    SET reason = :reason, reference = :reference, status = :status, starts_on = :startsOn,
      days = :days
    WHERE id = :id`,
    { ...input, id },
  );
}

export function listLeaveRequestsOf(database: Database, ownerId: number): LeaveRequest[] {
  return database.all<LeaveRequest>(`${select} WHERE leave_request.owner_id = ? ORDER BY leave_request.id DESC`, [
    ownerId,
  ]);
}

export function setLeaveRequestStatus(database: Database, id: number, status: string) {
  database.run('UPDATE leave_request SET status = ? WHERE id = ?', [status, id]);
}

/** What somebody has to decide about, the oldest first. */
export function listWaitingLeaveRequests(database: Database): LeaveRequest[] {
  return database.all<LeaveRequest>(
    `${select} WHERE leave_request.status IN ('Pending') ORDER BY leave_request.id`,
    [],
  );
}

/** Spaces, hyphens and capitals make no difference. */
export function findLeaveRequestByReference(database: Database, number: string): LeaveRequest | undefined {
  return database.get<LeaveRequest>(
    `${select} WHERE replace(replace(lower(leave_request.reference), ' ', ''), '-', '') = replace(replace(lower(?), ' ', ''), '-', '') ORDER BY leave_request.id DESC`,
    [number],
  );
}

/** The newest of each status; a board with more would help nobody. */
export function listLeaveRequestsOnBoard(database: Database): LeaveRequest[] {
  return database.all<LeaveRequest>(`${select} ORDER BY leave_request.id DESC LIMIT 300`, []);
}

export function listLeaveRequestsAssignedTo(database: Database, userId: number): LeaveRequest[] {
  return database.all<LeaveRequest>(
    `${select} JOIN leave_request_assignment AS assignment ON assignment.record_id = leave_request.id AND assignment.user_id = ?
    ORDER BY assignment.assigned_at DESC, leave_request.id DESC`,
    [userId],
  );
}

export function listLeaveRequestsToManage(database: Database, query: TitleQuery): ListPage<LeaveRequest> {
  const total =
    database.get<{ count: number }>(
      `SELECT count(*) AS count FROM leave_request WHERE instr(lower(leave_request.reason), lower(:q)) > 0`,
      { q: query.q },
    )?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: 20 });
  const items = database.all<LeaveRequest>(
    `${select}
  WHERE instr(lower(leave_request.reason), lower(:q)) > 0
  ORDER BY leave_request.id DESC
  LIMIT :limit OFFSET :offset`,
    { q: query.q, limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

/** Answers the new leave request's id. An empty request number stands for the next one. */
export function insertLeaveRequest(database: Database, input: LeaveRequestInput, ownerId: number): number {
  const { lastId } = database.run(
    `
    INSERT INTO leave_request (owner_id, reason, reference, status, starts_on, days)
    VALUES (:ownerId, :reason,
      coalesce(nullif(:reference, ''), 'LR-' || (coalesce((SELECT max(CAST(substr(reference, 4) AS INTEGER)) FROM leave_request), 1000) + 1)),
      :status, :startsOn, :days)`,
    { ...input, ownerId },
  );
  return lastId;
}
