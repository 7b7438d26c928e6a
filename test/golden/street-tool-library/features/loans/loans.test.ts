// Tests of the loans over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { RenewalState } from '../renewals/renewal.ts';
import type { Loan } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  purpose: 'Example loan',
  toolId: 5,
  startsOn: '2030-05-04',
};

test("answers a person's own loans only", async () => {
  const { body } = await server.request<Loan[]>('GET', '/api/loans/mine');
  assert.equal(body.length, 3);
  assert.equal(new Set(body.map((item) => item.ownerId)).size, 1);
});

test('somebody who is not signed in has no loans', async () => {
  server.signOut();
  const { status } = await server.request('GET', '/api/loans/mine');
  assert.equal(status, 401);
});

test('who looks after loans finds those of others', async () => {
  const { body } = await server.request<ListPage<Loan>>('GET', '/api/loans');
  assert.equal(body.total, 1);
});

test('who looks after the loan of another person does not delete it', async () => {
  assert.equal((await server.request('DELETE', '/api/loans/3')).status, 403);
});

test('a new loan can be read back', async () => {
  const created = await server.request<{ id: number }>('POST', '/api/loans', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<Loan>('GET', `/api/loans/${created.body.id}`);
  assert.equal(body.purpose, 'Example loan');
});

test('a loan without purpose is refused with a message for the field', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/loans',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.purpose, 'Purpose is required.');
});

test('a loan cannot point at what does not exist', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>('POST', '/api/loans', {
    ...valid,
    toolId: 999_999,
  });
  assert.equal(status, 422);
  assert.deepEqual(Object.keys(body.error.fields), ['toolId']);
});

test('somebody who is not signed in cannot add a loan', async () => {
  server.signOut();
  const { status } = await server.request('POST', '/api/loans', {});
  assert.equal(status, 401);
});

test('a changed loan can be read back', async () => {
  const changed = await server.request('PUT', '/api/loans/4', valid);
  assert.equal(changed.status, 204);
  const { body } = await server.request<Loan>('GET', '/api/loans/4');
  assert.equal(body.purpose, 'Example loan');
});

test('a loan cannot be changed to one without purpose', async () => {
  const { status } = await server.request('PUT', '/api/loans/4', { ...valid, purpose: ' ' });
  assert.equal(status, 422);
});

test('somebody who is not signed in cannot change a loan', async () => {
  server.signOut();
  const { status } = await server.request('PUT', '/api/loans/4', valid);
  assert.equal(status, 401);
});

test('a deleted loan is gone until it is restored', async () => {
  const deleted = await server.request<{ trashId: string }>('DELETE', '/api/loans/4');
  assert.equal(deleted.status, 200);
  const { status } = await server.request('GET', '/api/loans/4');
  assert.equal(status, 404);
  await server.request('POST', `/api/trash/${deleted.body.trashId}/restore`);
  const restored = await server.request('GET', '/api/loans/4');
  assert.equal(restored.status, 200);
});

test('somebody who is not signed in cannot delete a loan', async () => {
  server.signOut();
  const { status } = await server.request('DELETE', '/api/loans/4');
  assert.equal(status, 401);
});

test('a loan that ends soon is renewed, and has its end back when that is taken back', async () => {
  const path = '/api/loans/4/renewal';
  const before = await server.request<RenewalState>('GET', path);
  const renewed = await server.request<{ until: string }>('POST', path);
  const after = await server.request<RenewalState>('GET', path);
  assert.deepEqual([renewed.status, renewed.body.until], [201, before.body.next]);
  assert.deepEqual([after.body.until, after.body.history.length], [before.body.next, 1]);
  await server.request('DELETE', path);
  const back = await server.request<RenewalState>('GET', path);
  assert.deepEqual([back.body.until, back.body.history.length], [before.body.until, 0]);
});

test('who is not signed in renews no loan', async () => {
  server.signOut();
  const { status } = await server.request('POST', '/api/loans/4/renewal');
  assert.ok([401, 404].includes(status));
});

test('a loan is not renewed before its time, and the answer says from when on', async () => {
  const refused = await server.request<{ error: { message: string } }>('POST', '/api/loans/1/renewal');
  assert.equal(refused.status, 409);
  assert.match(refused.body.error.message, /can be renewed from/);
});

test('all loans can be downloaded as a file for spreadsheets', async () => {
  const { headers, body } = await server.request<string>('GET', '/api/loans/export.csv');
  assert.match(headers.get('content-type') ?? '', /^text\/csv/);
  assert.match(headers.get('content-disposition') ?? '', /^attachment/);
  assert.ok(body.includes('Hang a shelf'));
});
