import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Conversation, OpenConversation } from './conversation.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

async function writeTo(subject: string): Promise<number> {
  const people = await server.request<{ value: number }[]>('GET', '/api/messages/people');
  const message = { to: people.body[0]?.value, subject, text: 'Are you free on Friday?' };
  const answer = await server.request<{ id: number }>('POST', '/api/messages/conversations', message);
  assert.equal(answer.status, 201);
  return answer.body.id;
}

test('a message to somebody begins a conversation that stands first in the list', async () => {
  const id = await writeTo('A walk');
  const { body } = await server.request<Conversation[]>('GET', '/api/messages/conversations?view=sent');
  assert.equal(body[0]?.id, id);
  assert.equal(body[0]?.lastText, 'Are you free on Friday?');
});

test('a reply is kept in its order', async () => {
  const id = await writeTo('A walk');
  await server.request('POST', `/api/messages/conversations/${id}`, { text: 'Or on Saturday?' });
  const { body } = await server.request<OpenConversation>('GET', `/api/messages/conversations/${id}`);
  assert.deepEqual(
    body.messages.map(({ text }) => text),
    ['Are you free on Friday?', 'Or on Saturday?'],
  );
});

test('messages are found by their words', async () => {
  const id = await writeTo('Quince jelly');
  const { body } = await server.request<Conversation[]>('GET', '/api/messages/conversations?q=quince');
  assert.deepEqual(
    body.map((conversation) => conversation.id),
    [id],
  );
});

test('opening conversations brings the number of unread messages down to none', async () => {
  const { body } = await server.request<Conversation[]>('GET', '/api/messages/conversations?view=unread');
  for (const { id } of body) await server.request('GET', `/api/messages/conversations/${id}`);
  const unread = await server.request<{ count: number }>('GET', '/api/messages/unread');
  assert.equal(unread.body.count, 0);
});

test('a conversation of others is not found, neither for reading nor for writing', async () => {
  const id = await writeTo('Between us');
  const stranger = {
    name: 'Ada Example',
    email: 'stranger@example.com',
    password: 'a long password',
    repeatedPassword: 'a long password',
  };
  assert.equal((await server.request('POST', '/api/account/register', stranger)).status, 201);
  assert.equal((await server.request('GET', `/api/messages/conversations/${id}`)).status, 404);
  assert.equal((await server.request('POST', `/api/messages/conversations/${id}`, { text: 'Me too' })).status, 404);
});

test('nobody who is signed out reads or writes', async () => {
  server.signOut();
  assert.equal((await server.request('GET', '/api/messages/conversations')).status, 401);
  assert.equal((await server.request('POST', '/api/messages/conversations', {})).status, 401);
});

test('an empty message, and one to nobody, are refused', async () => {
  const answer = await server.request('POST', '/api/messages/conversations', { to: 1, subject: 'Me', text: 'Hello' });
  assert.equal(answer.status, 422);
  const id = await writeTo('A walk');
  assert.equal((await server.request('POST', `/api/messages/conversations/${id}`, { text: ' ' })).status, 422);
});
