// Tests of the expense claims over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { FacetCounts } from '../../server/facets.ts';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { lookAroundAs } from '../account/testing.ts';
import type { Comment, Comments } from '../comments/thread.ts';
import type { ExpenseClaim } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  purpose: 'Example expense claim',
  amount: 8400,
  paidOn: '2030-05-04',
};

test("answers a person's own expense claims only", async () => {
  const { body } = await server.request<ExpenseClaim[]>('GET', '/api/expense-claims/mine');
  assert.equal(body.length, 2);
  assert.equal(new Set(body.map((item) => item.ownerId)).size, 1);
});

test('somebody who is not signed in has no expense claims', async () => {
  server.signOut();
  const { status } = await server.request('GET', '/api/expense-claims/mine');
  assert.equal(status, 401);
});

test('the expense claim of somebody else is not found', async () => {
  const { status } = await server.request('GET', '/api/expense-claims/3');
  assert.equal(status, 404);
});

test('a new expense claim can be read back', async () => {
  const created = await server.request<{ id: number }>('POST', '/api/expense-claims', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<ExpenseClaim>('GET', `/api/expense-claims/${created.body.id}`);
  assert.equal(body.purpose, 'Example expense claim');
});

test('a expense claim without purpose is refused with a message for the field', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/expense-claims',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.purpose, 'Purpose is required.');
});

test('somebody who is not signed in cannot add a expense claim', async () => {
  server.signOut();
  const { status } = await server.request('POST', '/api/expense-claims', {});
  assert.equal(status, 401);
});

test('who looks after expense claims finds those of others', async () => {
  await lookAroundAs(server, 'Manager');
  const { body } = await server.request<ListPage<ExpenseClaim>>('GET', '/api/expense-claims');
  assert.equal(body.total, 4);
});

test('the expense claims of others are closed to other roles and to those who are not signed in', async () => {
  assert.equal((await server.request('GET', '/api/expense-claims')).status, 403);
  assert.equal((await server.request('GET', '/api/expense-claims/3')).status, 404);
  server.signOut();
  assert.equal((await server.request('GET', '/api/expense-claims')).status, 401);
});

test('finds expense claims by a word, in capitals or not', async () => {
  await lookAroundAs(server, 'Manager');
  const { body } = await server.request<ListPage<ExpenseClaim>>('GET', '/api/expense-claims?q=TRAIN');
  assert.deepEqual(body.items.map((item) => item.purpose).toSorted(), ['Train to the fair']);
});

test('finds no expense claims for words that none has', async () => {
  await lookAroundAs(server, 'Manager');
  const { body } = await server.request<ListPage<ExpenseClaim>>('GET', '/api/expense-claims?q=zzyzxq');
  assert.equal(body.total, 0);
});

test('narrows expense claims by status', async () => {
  await lookAroundAs(server, 'Manager');
  const { body } = await server.request<ListPage<ExpenseClaim>>('GET', '/api/expense-claims?status=Sent');
  assert.equal(body.total, 1);
  assert.ok(body.items.every((item) => item.status === 'Sent'));
});

test('narrows expense claims by amount', async () => {
  await lookAroundAs(server, 'Manager');
  const { body } = await server.request<ListPage<ExpenseClaim>>('GET', '/api/expense-claims?amountMin=84');
  assert.equal(body.total, 1);
  assert.ok(body.items.every((item) => item.amount === 8400));
});

test('counts expense claims by status, whatever is chosen there', async () => {
  await lookAroundAs(server, 'Manager');
  const { body } = await server.request<FacetCounts>('GET', '/api/expense-claims/counts?status=Sent');
  assert.deepEqual(body.status, { Sent: 1, 'In review': 1, 'Paid back': 2 });
});

test('sorts expense claims by amount, ascending', async () => {
  await lookAroundAs(server, 'Manager');
  const { body } = await server.request<ListPage<ExpenseClaim>>('GET', '/api/expense-claims?sort=amount');
  const values = body.items.map((item) => item.amount);
  assert.deepEqual(
    values,
    values.toSorted((one, other) => one - other),
  );
});

test('sorts expense claims by amount, descending', async () => {
  await lookAroundAs(server, 'Manager');
  const { body } = await server.request<ListPage<ExpenseClaim>>('GET', '/api/expense-claims?sort=-amount');
  const values = body.items.map((item) => item.amount);
  assert.deepEqual(values, values.toSorted((one, other) => one - other).toReversed());
});

test('the status of a expense claim changes once, is written down, and can be taken back', async () => {
  await lookAroundAs(server, 'Manager');
  assert.equal((await server.request('POST', '/api/expense-claims/4/status', { action: 'Look at it' })).status, 200);
  assert.equal((await server.request('POST', '/api/expense-claims/4/status', { action: 'Look at it' })).status, 409);
  const changed = await server.request<ExpenseClaim>('GET', '/api/expense-claims/4');
  assert.equal(changed.body.status, 'In review');
  const changes = await server.request<{ toStatus: string }[]>('GET', '/api/expense-claims/4/status');
  assert.equal(changes.body[0]?.toStatus, 'In review');
  assert.equal((await server.request('POST', '/api/expense-claims/4/status/undo')).status, 204);
  const undone = await server.request<ExpenseClaim>('GET', '/api/expense-claims/4');
  assert.equal(undone.body.status, 'Sent');
});

test('somebody who is not signed in cannot change the status of a expense claim', async () => {
  server.signOut();
  const { status } = await server.request('POST', '/api/expense-claims/4/status', { action: 'Look at it' });
  assert.equal(status, 401);
});

test('a question is kept with its author', async () => {
  const posted = await server.request<Comment>('POST', '/api/expense-claims/4/comments', { text: 'Very good.' });
  assert.equal(posted.status, 201);
  const { body } = await server.request<Comments>('GET', '/api/expense-claims/4/comments');
  const kept = body.comments.find(({ id }) => id === posted.body.id);
  assert.equal(kept?.text, 'Very good.');
  assert.equal(kept?.authorId, 1);
});

test('an empty question is refused', async () => {
  assert.equal((await server.request('POST', '/api/expense-claims/4/comments', { text: ' ' })).status, 422);
});

test('nobody who is signed out writes a question', async () => {
  server.signOut();
  assert.equal((await server.request('POST', '/api/expense-claims/4/comments', { text: 'Very good.' })).status, 401);
});

test('the question of somebody else can be neither changed nor deleted', async () => {
  const path = '/api/expense-claims/4/comments';
  const { body } = await server.request<Comments>('GET', path);
  const foreign = body.comments.find(({ authorId }) => authorId !== 1);
  assert.equal((await server.request('PUT', `${path}/${foreign?.id}`, { text: 'Very good.' })).status, 403);
  assert.equal((await server.request('DELETE', `${path}/${foreign?.id}`)).status, 403);
});
