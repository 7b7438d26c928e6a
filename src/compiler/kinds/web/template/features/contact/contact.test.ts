import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Message } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const message = { name: 'Ada', email: 'ada@example.com', text: 'When do you open on Sundays?' };

test('a message is kept and answered with its number', async () => {
  const { status, body } = await server.request<Message>('POST', '/api/contact', message);
  assert.equal(status, 201);
  const kept = server.database.get<{ text: string }>('SELECT text FROM contact_message WHERE id = ?', [body.id]);
  assert.equal(kept?.text, message.text);
});

test('a message without an address or words is refused at its fields', async () => {
  const sent = { ...message, email: 'ada', text: ' ' };
  const answer = await server.request<{ error: { fields: object } }>('POST', '/api/contact', sent);
  assert.equal(answer.status, 422);
  assert.deepEqual(Object.keys(answer.body.error.fields).toSorted(), ['email', 'text']);
});
