import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { openRoles } from '../account/roles.ts';
import { lookAroundAs } from '../account/testing.ts';
import type { SessionAnswer } from '../account/user.ts';
import type { Overview, Person } from './person.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const newcomer = { name: 'Ada Example', email: 'ada@example.com', role: openRoles[0], password: 'a long password' };

async function addNewcomer(): Promise<string> {
  const { body } = await server.request<{ id: number }>('POST', '/api/admin/people', newcomer);
  return `/api/admin/people/${body.id}`;
}

async function personAt(path: string): Promise<Person> {
  return (await server.request<Person>('GET', path)).body;
}

test('the back end is closed to people of other roles and to those who are not signed in', async () => {
  await lookAroundAs(server, openRoles[0]);
  assert.equal((await server.request('GET', '/api/admin/people')).status, 403);
  assert.equal((await server.request('POST', '/api/admin/people', newcomer)).status, 403);
  server.signOut();
  assert.equal((await server.request('GET', '/api/admin/overview')).status, 401);
});

test('the overview counts everybody by role', async () => {
  await lookAroundAs(server, 'Administrator');
  const { body } = await server.request<Overview>('GET', '/api/admin/overview');
  const people = await server.request<ListPage<Person>>('GET', '/api/admin/people');
  assert.equal(
    body.roles.reduce((sum, { value }) => sum + value, 0),
    people.body.total,
  );
});

test('people are found by name and by role', async () => {
  await lookAroundAs(server, 'Administrator');
  await addNewcomer();
  const found = await server.request<ListPage<Person>>('GET', `/api/admin/people?q=ada%20EX&role=${openRoles[0]}`);
  assert.deepEqual(
    found.body.items.map(({ email }) => email),
    [newcomer.email],
  );
});

test('a changed person is kept, and the new role counts at once', async () => {
  await lookAroundAs(server, 'Administrator');
  const path = await addNewcomer();
  const changed = { name: 'Ada Changed', email: newcomer.email, role: 'Administrator', phone: null };
  assert.equal((await server.request('PUT', path, changed)).status, 204);
  server.signOut();
  await server.request('POST', '/api/account/sign-in', newcomer);
  assert.equal((await personAt(path)).name, 'Ada Changed');
});

test('who is deactivated cannot sign in until they are reactivated', async () => {
  await lookAroundAs(server, 'Administrator');
  const path = await addNewcomer();
  await server.request('POST', `${path}/deactivate`);
  assert.equal((await personAt(path)).isActive, false);
  server.signOut();
  assert.equal((await server.request('POST', '/api/account/sign-in', newcomer)).status, 401);
  await lookAroundAs(server, 'Administrator');
  await server.request('POST', `${path}/reactivate`);
  assert.equal((await server.request('POST', '/api/account/sign-in', newcomer)).status, 200);
});

test('a new password takes the place of the old one', async () => {
  await lookAroundAs(server, 'Administrator');
  const path = await addNewcomer();
  await server.request('PUT', `${path}/password`, { newPassword: 'another long password' });
  server.signOut();
  assert.equal((await server.request('POST', '/api/account/sign-in', newcomer)).status, 401);
  const next = { ...newcomer, password: 'another long password' };
  assert.equal((await server.request('POST', '/api/account/sign-in', next)).status, 200);
});

test('administrators neither shut themselves out nor give up their role', async () => {
  const { id, name, email } = await lookAroundAs(server, 'Administrator');
  const path = `/api/admin/people/${id}`;
  assert.equal((await server.request('POST', `${path}/deactivate`)).status, 409);
  const changed = { name, email, role: openRoles[0], phone: null };
  assert.equal((await server.request('PUT', path, changed)).status, 409);
  const { user } = (await server.request<SessionAnswer>('GET', '/api/account/session')).body;
  assert.equal(user?.role, 'Administrator');
});
