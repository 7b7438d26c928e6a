// Tests of the leave requests over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { lookAroundAs } from '../account/testing.ts';
import type { LeaveRequest } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  reason: 'Example leave request',
  startsOn: '2030-05-04',
  days: 3,
};

test('lists the leave requests page by page', async () => {
  const { body } = await server.request<ListPage<LeaveRequest>>('GET', '/api/leave-requests');
  assert.equal(body.total, 5);
  assert.equal(body.items.length, 5);
  assert.equal(body.items[0]?.reason, 'My sister’s wedding');
});

test('answers one leave request', async () => {
  const { body } = await server.request<LeaveRequest>('GET', '/api/leave-requests/5');
  assert.equal(body.reason, 'My sister’s wedding');
});

test('a leave request that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/leave-requests/999999');
  assert.equal(status, 404);
});

test('a new leave request can be read back', async () => {
  const created = await server.request<{ id: number }>('POST', '/api/leave-requests', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<LeaveRequest>('GET', `/api/leave-requests/${created.body.id}`);
  assert.equal(body.reason, 'Example leave request');
});

test('a leave request without reason is refused with a message for the field', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/leave-requests',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.reason, 'Reason is required.');
});

test('somebody who is not signed in cannot add a leave request', async () => {
  server.signOut();
  const { status } = await server.request('POST', '/api/leave-requests', {});
  assert.equal(status, 401);
});

test('what a leave request lacks is said before it is sent', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/leave-requests/check',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.reason, 'Reason is required.');
});

test('checking a leave request keeps nothing', async () => {
  assert.equal((await server.request('POST', '/api/leave-requests/check', valid)).status, 204);
  const { body } = await server.request<ListPage<LeaveRequest>>('GET', '/api/leave-requests');
  assert.equal(body.total, 5);
});

test('who is not signed in checks no leave request', async () => {
  server.signOut();
  assert.equal((await server.request('POST', '/api/leave-requests/check', {})).status, 401);
});

test('a changed leave request can be read back', async () => {
  const changed = await server.request('PUT', '/api/leave-requests/5', valid);
  assert.equal(changed.status, 204);
  const { body } = await server.request<LeaveRequest>('GET', '/api/leave-requests/5');
  assert.equal(body.reason, 'Example leave request');
});

test('a leave request cannot be changed to one without reason', async () => {
  const { status } = await server.request('PUT', '/api/leave-requests/5', { ...valid, reason: ' ' });
  assert.equal(status, 422);
});

test('a leave request of somebody else cannot be changed', async () => {
  const { status } = await server.request('PUT', '/api/leave-requests/4', valid);
  assert.equal(status, 403);
});

test('a person of another role cannot change a leave request', async () => {
  const { status } = await server.request('PUT', '/api/leave-requests/4', valid);
  assert.equal(status, 403);
});

test('somebody who is not signed in cannot change a leave request', async () => {
  server.signOut();
  const { status } = await server.request('PUT', '/api/leave-requests/5', valid);
  assert.equal(status, 401);
});

test('a deleted leave request is gone until it is restored', async () => {
  const deleted = await server.request<{ trashId: string }>('DELETE', '/api/leave-requests/5');
  assert.equal(deleted.status, 200);
  const { status } = await server.request('GET', '/api/leave-requests/5');
  assert.equal(status, 404);
  await server.request('POST', `/api/trash/${deleted.body.trashId}/restore`);
  const restored = await server.request('GET', '/api/leave-requests/5');
  assert.equal(restored.status, 200);
});

test('a leave request of somebody else cannot be deleted', async () => {
  const { status } = await server.request('DELETE', '/api/leave-requests/4');
  assert.equal(status, 403);
});

test('a person of another role cannot delete a leave request', async () => {
  const { status } = await server.request('DELETE', '/api/leave-requests/4');
  assert.equal(status, 403);
});

test('somebody who is not signed in cannot delete a leave request', async () => {
  server.signOut();
  const { status } = await server.request('DELETE', '/api/leave-requests/5');
  assert.equal(status, 401);
});

test("answers a person's own leave requests only", async () => {
  const { body } = await server.request<LeaveRequest[]>('GET', '/api/leave-requests/mine');
  assert.equal(body.length, 2);
  assert.equal(new Set(body.map((item) => item.ownerId)).size, 1);
});

test('somebody who is not signed in has no leave requests', async () => {
  server.signOut();
  const { status } = await server.request('GET', '/api/leave-requests/mine');
  assert.equal(status, 401);
});

test('the status of a leave request changes once, is written down, and can be taken back', async () => {
  await lookAroundAs(server, 'Manager');
  assert.equal((await server.request('POST', '/api/leave-requests/5/status', { action: 'Approve' })).status, 200);
  assert.equal((await server.request('POST', '/api/leave-requests/5/status', { action: 'Approve' })).status, 409);
  const changed = await server.request<LeaveRequest>('GET', '/api/leave-requests/5');
  assert.equal(changed.body.status, 'Approved');
  const changes = await server.request<{ toStatus: string }[]>('GET', '/api/leave-requests/5/status');
  assert.equal(changes.body[0]?.toStatus, 'Approved');
  assert.equal((await server.request('POST', '/api/leave-requests/5/status/undo')).status, 204);
  const undone = await server.request<LeaveRequest>('GET', '/api/leave-requests/5');
  assert.equal(undone.body.status, 'Pending');
});

test('somebody who is not signed in cannot change the status of a leave request', async () => {
  server.signOut();
  const { status } = await server.request('POST', '/api/leave-requests/5/status', { action: 'Approve' });
  assert.equal(status, 401);
});

test('a person of another role cannot change the status of a leave request', async () => {
  const { status } = await server.request('POST', '/api/leave-requests/5/status', { action: 'Approve' });
  assert.equal(status, 403);
});

test('finds a leave request by its request number', async () => {
  const { body } = await server.request<LeaveRequest>('GET', '/api/leave-requests/look-up?number=%20lr-1005%20');
  assert.equal(body.id, 5);
});

test('a request number that no leave request has is not found', async () => {
  const { status } = await server.request('GET', '/api/leave-requests/look-up?number=ZZ-000000');
  assert.equal(status, 404);
});

test('a leave request is assigned to somebody', async () => {
  await lookAroundAs(server, 'Manager');
  const { status } = await server.request('PUT', '/api/leave-requests/5/assignee', { userId: 4 });
  assert.equal(status, 200);
  const { body } = await server.request<LeaveRequest>('GET', '/api/leave-requests/5');
  assert.equal(body.assigneeName, 'Jun Tanaka');
});

test('a person of another role assigns no leave request', async () => {
  const { status } = await server.request('PUT', '/api/leave-requests/5/assignee', { userId: 4 });
  assert.equal(status, 403);
});

test('an administrator finds the leave requests of everybody', async () => {
  await lookAroundAs(server, 'Administrator');
  const { body } = await server.request<ListPage<LeaveRequest>>('GET', '/api/leave-requests/manage');
  assert.equal(body.total, 5);
});

test('the leave requests to manage are closed to others', async () => {
  server.signOut();
  const { status } = await server.request('GET', '/api/leave-requests/manage');
  assert.equal(status, 401);
});
