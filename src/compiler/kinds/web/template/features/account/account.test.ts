import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { createAttemptLimit } from './attempt-limit.ts';
import type { SessionAnswer, User } from './user.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const newcomer = { name: 'Ada Example', email: 'ada@example.com', password: 'a long password' };

async function session(): Promise<SessionAnswer> {
  return (await server.request<SessionAnswer>('GET', '/api/account/session')).body;
}

test('a first-time visitor looks around as the demo user', async () => {
  const { user, lookingAround } = await session();
  assert.equal(user?.isDemo, true);
  assert.equal(lookingAround, true);
});

test('after signing out nobody is signed in', async () => {
  await server.request('POST', '/api/account/sign-out');
  assert.equal((await session()).user, null);
});

test('the credentials on the sign-in page work', async () => {
  const { demo } = await session();
  server.signOut();
  const answer = await server.request<{ user: User }>('POST', '/api/account/sign-in', demo);
  assert.equal(answer.status, 200);
  assert.equal((await session()).user?.email, demo?.email);
});

test('a new person is registered and signed in with a cookie that scripts cannot read', async () => {
  const answer = await server.request('POST', '/api/account/register', newcomer);
  assert.equal(answer.status, 201);
  assert.match(answer.headers.get('set-cookie') ?? '', /HttpOnly.*SameSite=Lax/i);
  assert.equal((await session()).user?.name, 'Ada Example');
});

test('neither the password nor the session token is stored as it is', async () => {
  const answer = await server.request('POST', '/api/account/register', newcomer);
  const token = /session=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
  const stored = JSON.stringify([
    server.database.all('SELECT * FROM user'),
    server.database.all('SELECT * FROM session'),
  ]);
  assert.ok(token);
  assert.ok(!stored.includes(token));
  assert.ok(!stored.includes(newcomer.password));
});

test('a wrong password is refused with a sentence that does not say which part is wrong', async () => {
  await server.request('POST', '/api/account/register', newcomer);
  server.signOut();
  const wrong = { email: newcomer.email, password: 'not it' };
  const unknown = { email: 'nobody@example.com', password: 'not it' };
  const answers = [
    await server.request('POST', '/api/account/sign-in', wrong),
    await server.request('POST', '/api/account/sign-in', unknown),
  ];
  assert.deepEqual(
    answers.map((answer) => answer.status),
    [401, 401],
  );
  assert.deepEqual(answers[0]?.body, answers[1]?.body);
  assert.equal((await session()).user, null);
});

test('registering says what is wrong with each field', async () => {
  const answer = await server.request<{ error: { fields: Record<string, string> } }>('POST', '/api/account/register', {
    name: ' ',
    email: 'ada',
    password: 'short',
  });
  assert.equal(answer.status, 422);
  assert.deepEqual(Object.keys(answer.body.error.fields).toSorted(), ['email', 'name', 'password']);
});

test('an address has one account, however it is written', async () => {
  await server.request('POST', '/api/account/register', newcomer);
  const again = await server.request('POST', '/api/account/register', { ...newcomer, email: 'ADA@example.com' });
  assert.equal(again.status, 422);
});

test('a changed profile is kept', async () => {
  await server.request('POST', '/api/account/register', newcomer);
  await server.request('PUT', '/api/account/profile', { name: 'Ada Changed', email: newcomer.email });
  assert.equal((await session()).user?.name, 'Ada Changed');
});

test('a changed password replaces the old one', async () => {
  await server.request('POST', '/api/account/register', newcomer);
  const change = { currentPassword: newcomer.password, newPassword: 'another long password' };
  assert.equal((await server.request('PUT', '/api/account/password', change)).status, 204);
  server.signOut();
  const old = await server.request('POST', '/api/account/sign-in', newcomer);
  const next = await server.request('POST', '/api/account/sign-in', { ...newcomer, password: change.newPassword });
  assert.deepEqual([old.status, next.status], [401, 200]);
});

test('after ten wrong passwords even the right one has to wait', async () => {
  let time = 0;
  const limit = createAttemptLimit({ now: () => time });
  for (let attempt = 0; attempt < 10; attempt += 1) {
    assert.equal(limit.minutesToWait('ada@example.com'), 0);
    limit.fail('ada@example.com');
  }
  assert.equal(limit.minutesToWait('ada@example.com'), 15);
  assert.equal(limit.minutesToWait('bob@example.com'), 0);
  time += 15 * 60 * 1000;
  assert.equal(limit.minutesToWait('ada@example.com'), 0);
});

test('with DEMO_USER=off visitors are nobody and the public password opens nothing', async () => {
  const strict = await startTestServer({ DEMO_USER: 'off' });
  try {
    const { user, demo } = (await strict.request<SessionAnswer>('GET', '/api/account/session')).body;
    assert.deepEqual([user, demo], [null, null]);
    const known = (await session()).demo;
    const answer = await strict.request('POST', '/api/account/sign-in', known);
    assert.equal(answer.status, 401);
  } finally {
    await strict.close();
  }
});
