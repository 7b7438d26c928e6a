import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { PointsAnswer, Ranked } from './points.ts';
import { checkInAmount, registrationAmount, rewards } from './settings.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const password = 'a long password';
const newcomer = { name: 'Ida Guest', email: 'ida.guest@example.com', password, repeatedPassword: password };

const points = async () => (await server.request<PointsAnswer>('GET', '/api/points')).body;

test('registering earns something, and it is not counted twice', async () => {
  await server.request('POST', '/api/account/register', newcomer);
  assert.equal((await points()).balance, registrationAmount);
  assert.equal((await points()).balance, registrationAmount);
});

test('checking in counts once a day', async () => {
  await server.request('POST', '/api/account/register', newcomer);
  assert.equal((await server.request('POST', '/api/points/check-in')).status, 201);
  assert.equal((await server.request('POST', '/api/points/check-in')).status, 409);
  const { balance, checkIn } = await points();
  assert.deepEqual([balance, checkIn.isDone, checkIn.streak], [registrationAmount + checkInAmount, true, 1]);
});

test('people are ranked by what they have earned', async () => {
  const { body } = await server.request<Ranked[]>('GET', '/api/points/ranking');
  const earned = body.map((person) => person.earned);
  assert.deepEqual(
    earned,
    earned.toSorted((one, other) => other - one),
  );
  assert.equal(body[0]?.rank, 1);
});

test('a reward is paid with what was earned, and never with what was not', async () => {
  await server.request('POST', '/api/account/register', newcomer);
  const before = (await points()).balance;
  for (const { id, cost } of rewards.filter((reward) => reward.cost > before).slice(0, 1)) {
    assert.equal((await server.request('POST', `/api/points/rewards/${id}/redeem`)).status, 409);
    server.database.run(
      `INSERT INTO point_entry (user_id, source, key, reason, amount) SELECT max(id), 'gift', 'gift', 'Gift', ? FROM user`,
      [cost],
    );
    assert.equal((await server.request('POST', `/api/points/rewards/${id}/redeem`)).status, 201);
    assert.equal((await points()).balance, before);
  }
});

test('points are for people who are signed in', async () => {
  server.signOut();
  assert.equal((await server.request('GET', '/api/points')).status, 401);
  assert.equal((await server.request('POST', '/api/points/check-in')).status, 401);
});
