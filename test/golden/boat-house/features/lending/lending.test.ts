// Lending over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { addDays, today } from '../../web/days.ts';
import { lookAroundAs } from '../account/testing.ts';
import type { ManagedLoan, OwnLoans, Standing } from './lending.ts';
import { insertWait, listOut, returnLoan } from './table.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('what is free is borrowed once, for the days that a loan lasts', async () => {
  const before = await server.request<Standing>('GET', '/api/lending/4');
  const borrowed = await server.request<Standing>('POST', '/api/lending/4');
  const again = await server.request('POST', '/api/lending/4');
  assert.deepEqual([borrowed.status, again.status], [201, 409]);
  assert.equal(borrowed.body.free, before.body.free - 1);
  assert.equal(borrowed.body.loan?.dueOn, addDays(today(), 14));
  const { body } = await server.request<OwnLoans>('GET', '/api/lending');
  assert.ok(body.open.some(({ recordId }) => recordId === 4));
});

test('what is overdue says so and comes back', async () => {
  const before = await server.request<Standing>('GET', '/api/lending/3');
  assert.equal(before.body.loan?.isOverdue, true);
  const { body } = await server.request<Standing>('POST', '/api/lending/3/return');
  assert.deepEqual([body.loan, body.free], [null, before.body.free + 1]);
  const again = await server.request('POST', '/api/lending/3/return');
  assert.equal(again.status, 404);
});

test('a loan is renewed as often as the rules allow', async () => {
  const path = '/api/lending/1/renew';
  for (let time = 1; time <= 2; time += 1) assert.equal((await server.request('POST', path)).status, 200);
  assert.equal((await server.request('POST', path)).status, 409);
});

test('what is out cannot be borrowed, but reserved once', async () => {
  const path = '/api/lending/2';
  assert.equal((await server.request('POST', path)).status, 409);
  const waiting = await server.request<Standing>('POST', `${path}/wait`);
  assert.deepEqual([waiting.status, waiting.body.place?.place, waiting.body.place?.isReady], [201, 1, false]);
  assert.equal((await server.request('POST', `${path}/wait`)).status, 409);
  const left = await server.request<Standing>('DELETE', `${path}/wait`);
  assert.equal(left.body.place, null);
});

test('what comes back is kept for who waits', async () => {
  const path = '/api/lending/2';
  await server.request('POST', `${path}/wait`);
  for (const { id } of listOut(server.database, 2)) returnLoan(server.database, id, today());
  const newcomer = {
    name: 'Nora Newcomer',
    email: 'nora@example.org',
    password: 'a long enough password',
    repeatedPassword: 'a long enough password',
  };
  await server.request('POST', '/api/account/register', newcomer);
  const { body } = await server.request<Standing>('GET', path);
  assert.deepEqual([body.waiting, body.mayBorrow], [1, false]);
  assert.equal((await server.request('POST', path)).status, 409);
  await server.request('POST', '/api/account/look-around', { id: 1 });
  const kept = await server.request<Standing>('POST', path);
  assert.deepEqual([kept.status, kept.body.waiting], [201, 0]);
});

test('what somebody waits for is not renewed', async () => {
  insertWait(server.database, 1, 2, new Date());
  assert.equal((await server.request('POST', '/api/lending/1/renew')).status, 409);
});

test('nobody has more loans at a time than the rules allow', async () => {
  const { body: before } = await server.request<OwnLoans>('GET', '/api/lending');
  const statuses: number[] = [];
  for (let id = 1; id <= 4; id += 1) statuses.push((await server.request('POST', `/api/lending/${id}`)).status);
  const borrowed = statuses.filter((status) => status === 201).length;
  assert.ok(borrowed + before.open.length <= 3);
});

test('who is not signed in borrows nothing', async () => {
  server.signOut();
  assert.equal((await server.request('GET', '/api/lending')).status, 401);
  assert.equal((await server.request('POST', '/api/lending/4')).status, 401);
});

test('who manages the loans sees them all and takes one back', async () => {
  await lookAroundAs(server, 'Warden');
  const { body } = await server.request<ListPage<ManagedLoan>>('GET', '/api/managed-loans');
  assert.equal(body.total, 3);
  const overdue = await server.request<ListPage<ManagedLoan>>('GET', '/api/managed-loans?state=Overdue');
  assert.ok(overdue.body.items.every(({ isOverdue }) => isOverdue));
  const path = `/api/managed-loans/${body.items[0]?.id}/return`;
  const first = await server.request('POST', path);
  const second = await server.request('POST', path);
  assert.deepEqual([first.status, second.status], [204, 409]);
});

test('the loans of everybody are closed to other roles and to those who are not signed in', async () => {
  const list = await server.request('GET', '/api/managed-loans');
  const change = await server.request('PUT', '/api/managed-loans/1/return', {});
  assert.deepEqual([list.status, change.status], [403, 403]);
  server.signOut();
  assert.equal((await server.request('GET', '/api/managed-loans')).status, 401);
});
