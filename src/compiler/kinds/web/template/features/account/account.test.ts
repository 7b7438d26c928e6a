import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { createAttemptLimit } from './attempt-limit.ts';
import { openRoles, roles } from './roles.ts';
import type { SessionAnswer, User } from './user.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const newcomer = {
  name: 'Ada Example',
  email: 'ada@example.com',
  password: 'a long password',
  repeatedPassword: 'a long password',
};

async function session(): Promise<SessionAnswer> {
  return (await server.request<SessionAnswer>('GET', '/api/account/session')).body;
}

test('a first-time visitor looks around as the demo user', async () => {
  assert.equal((await session()).user?.isDemo, true);
});

test('a visitor can look around as each of the demo people, also after signing out', async () => {
  server.signOut();
  const people = (await session()).demo?.people ?? [];
  assert.ok(people.length > 0);
  for (const { id, name, role } of people) {
    const answer = await server.request('POST', '/api/account/look-around', { id });
    assert.equal(answer.status, 200);
    const { user } = await session();
    assert.deepEqual([user?.name, user?.role], [name, role]);
  }
});

test('nobody can look around as a person who registered', async () => {
  const { body } = await server.request<{ user: User }>('POST', '/api/account/register', newcomer);
  server.signOut();
  const { status } = await server.request('POST', '/api/account/look-around', { id: body.user.id });
  assert.equal(status, 403);
});

test('after signing out nobody is signed in', async () => {
  await server.request('POST', '/api/account/sign-out');
  assert.equal((await session()).user, null);
});

test('the credentials on the sign-in page work', async () => {
  const { demo } = await session();
  for (const { email } of demo?.people ?? []) {
    server.signOut();
    const credentials = { email, password: demo?.password };
    const answer = await server.request<{ user: User }>('POST', '/api/account/sign-in', credentials);
    assert.equal(answer.status, 200);
    assert.equal((await session()).user?.email, email);
  }
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
  assert.deepEqual(Object.keys(answer.body.error.fields).toSorted(), ['email', 'name', 'password', 'repeatedPassword']);
});

test('a password that was not repeated as it is makes no account', async () => {
  const answer = await server.request<{ error: { fields: Record<string, string> } }>('POST', '/api/account/register', {
    ...newcomer,
    repeatedPassword: 'another password',
  });
  assert.equal(answer.status, 422);
  assert.deepEqual(Object.keys(answer.body.error.fields), ['repeatedPassword']);
});

test('a newcomer is what newcomers can be, whatever is sent', async () => {
  const closed = roles.find((role) => !openRoles.includes(role)) ?? 'Nobody';
  const refused = await server.request('POST', '/api/account/register', { ...newcomer, role: closed });
  assert.equal(refused.status, 422);
  await server.request('POST', '/api/account/register', newcomer);
  assert.equal((await session()).user?.role, openRoles[0]);
});

test('who is not active any more is signed out and cannot sign in again', async () => {
  await server.request('POST', '/api/account/register', newcomer);
  server.database.run('UPDATE user SET is_active = 0 WHERE email = ?', [newcomer.email]);
  assert.equal((await session()).user, null);
  assert.equal((await server.request('POST', '/api/account/sign-in', newcomer)).status, 401);
});

test('an address has one account, however it is written', async () => {
  await server.request('POST', '/api/account/register', newcomer);
  const again = await server.request('POST', '/api/account/register', { ...newcomer, email: 'ADA@example.com' });
  assert.equal(again.status, 422);
});

test('a changed profile is kept', async () => {
  await server.request('POST', '/api/account/register', newcomer);
  const profile = { name: 'Ada Changed', email: newcomer.email, phone: '+44 20 7946 0000', bio: 'Counts things.' };
  await server.request('PUT', '/api/account/profile', profile);
  const { user } = await session();
  assert.deepEqual(profile, { name: user?.name, email: user?.email, phone: user?.phone, bio: user?.bio });
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
    const [person] = known?.people ?? [];
    const credentials = { email: person?.email, password: known?.password };
    assert.equal((await strict.request('POST', '/api/account/sign-in', credentials)).status, 401);
    assert.equal((await strict.request('POST', '/api/account/look-around', { id: person?.id })).status, 403);
  } finally {
    await strict.close();
  }
});

test('a picture is kept, shown to everybody, and taken away again', async () => {
  const { body } = await server.request<{ user: User }>('POST', '/api/account/register', newcomer);
  const path = `/api/account/pictures/${body.user.id}`;
  assert.equal((await server.request('GET', path)).status, 404);
  const picture = Buffer.from('ffd8ffe000104a46494600', 'hex').toString('base64');
  assert.equal((await server.request('PUT', '/api/account/picture', { picture })).status, 200);
  const shown = await server.request('GET', path);
  assert.deepEqual([shown.status, shown.headers.get('content-type')], [200, 'image/jpeg']);
  await server.request('DELETE', '/api/account/picture');
  assert.equal((await server.request('GET', path)).status, 404);
});

test('what is no picture is refused', async () => {
  const picture = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
  assert.equal((await server.request('PUT', '/api/account/picture', { picture })).status, 422);
});

test('a deleted account cannot sign in again; the demo accounts stay', async () => {
  assert.equal((await server.request('DELETE', '/api/account')).status, 403);
  await server.request('POST', '/api/account/register', newcomer);
  assert.equal((await server.request('DELETE', '/api/account')).status, 204);
  assert.equal((await session()).user, null);
  assert.equal((await server.request('POST', '/api/account/sign-in', newcomer)).status, 401);
});

test('without demo people, only the first to register becomes the administrator', async () => {
  const live = await startTestServer({ DEMO_USER: 'off' });
  const become = async (registration: typeof newcomer) =>
    (await live.request<{ user: User }>('POST', '/api/account/register', registration)).body.user.role;
  const isFirst = async () => (await live.request<SessionAnswer>('GET', '/api/account/session')).body.isFirst;
  const names: readonly string[] = roles;
  assert.equal(await isFirst(), names.includes('Administrator'));
  assert.equal(await become(newcomer), names.includes('Administrator') ? 'Administrator' : openRoles[0]);
  assert.equal(await isFirst(), false);
  assert.equal(await become({ ...newcomer, email: 'second@example.com' }), openRoles[0]);
  await live.close();
});
