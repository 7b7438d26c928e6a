import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { User } from '../account/user.ts';
import type { Friends } from './friends.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const password = 'a long password';

async function join(name: string): Promise<number> {
  const email = `${name}@example.com`;
  const registration = { name, email, password, repeatedPassword: password };
  return (await server.request<{ user: User }>('POST', '/api/account/register', registration)).body.user.id;
}

async function become(name: string) {
  await server.request('POST', '/api/account/sign-in', { email: `${name}@example.com`, password });
}

async function counts(): Promise<number[]> {
  const { friends, received, sent } = (await server.request<Friends>('GET', '/api/friends')).body;
  return [friends.length, received.length, sent.length];
}

test('a request becomes a friendship when it is accepted, and either side can end it', async () => {
  const one = await join('one');
  const two = await join('two');
  await server.request('POST', `/api/friends/${one}`);
  assert.deepEqual(await counts(), [0, 0, 1]);
  await become('one');
  assert.deepEqual(await counts(), [0, 1, 0]);
  assert.equal((await server.request('POST', `/api/friends/${two}/accept`)).status, 204);
  assert.deepEqual(await counts(), [1, 0, 0]);
  await become('two');
  await server.request('DELETE', `/api/friends/${one}`);
  assert.deepEqual(await counts(), [0, 0, 0]);
});

test('who asks somebody who has asked before is a friend at once', async () => {
  const one = await join('one');
  const two = await join('two');
  await server.request('POST', `/api/friends/${one}`);
  await become('one');
  const { body } = await server.request<{ outcome: string }>('POST', `/api/friends/${two}`);
  assert.equal(body.outcome, 'friends');
});

test('nobody befriends themselves, accepts what was not asked, or asks without signing in', async () => {
  const one = await join('one');
  const two = await join('two');
  assert.equal((await server.request('POST', `/api/friends/${two}`)).status, 422);
  assert.equal((await server.request('POST', `/api/friends/${one}/accept`)).status, 404);
  server.signOut();
  assert.equal((await server.request('POST', `/api/friends/${one}`)).status, 401);
});
