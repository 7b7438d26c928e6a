import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Invitation, OpenInvitation } from './invitation.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const password = 'a long password';
const friend = { name: 'Ida Guest', email: 'ida.guest@example.com', password, repeatedPassword: password };

test('the link of an invitation leads to the address that was invited, and is used once', async () => {
  const { body } = await server.request<Invitation>('POST', '/api/invitations', { email: friend.email });
  const path = `/api/invitations/open/${body.token}`;
  assert.equal((await server.request<OpenInvitation>('GET', path)).body.email, friend.email);
  await server.request('POST', '/api/account/register', friend);
  assert.equal((await server.request('POST', `${path}/accept`)).status, 204);
  assert.equal((await server.request('POST', `${path}/accept`)).status, 404);
});

test('who is here already is not invited, and an address is', async () => {
  await server.request('POST', '/api/account/register', friend);
  assert.equal((await server.request('POST', '/api/invitations', { email: friend.email })).status, 422);
  assert.equal((await server.request('POST', '/api/invitations', { email: 'nowhere' })).status, 422);
  server.signOut();
  assert.equal((await server.request('POST', '/api/invitations', { email: 'x@example.com' })).status, 401);
});

test('nobody withdraws the invitation of somebody else', async () => {
  const { body } = await server.request<Invitation>('POST', '/api/invitations', { email: 'x@example.com' });
  await server.request('POST', '/api/account/register', friend);
  assert.equal((await server.request('DELETE', `/api/invitations/${body.id}`)).status, 404);
});
