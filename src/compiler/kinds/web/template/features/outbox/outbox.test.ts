import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { OutboxMessage } from './message.ts';
import { settings } from './settings.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const address = settings.byPhone ? '+1 416 555 0134' : 'Dana Reyes <dana.reyes@example.com>';
const written = { to: address, subject: 'Hello', body: 'The lamps are lit.' };

async function draft(): Promise<number> {
  return (await server.request<{ id: number }>('POST', '/api/outbox/drafts', written)).body.id;
}

test('a draft is sent once and lies in the sent folder', async () => {
  const id = await draft();
  const first = await server.request<OutboxMessage>('POST', `/api/outbox/drafts/${id}/send`, written);
  const second = await server.request('POST', `/api/outbox/drafts/${id}/send`, written);
  assert.deepEqual([first.status, first.body.state, second.status], [200, 'Sent', 409]);
  const { body } = await server.request<OutboxMessage[]>('GET', '/api/outbox/messages?folder=sent');
  assert.ok(body.some((message) => message.id === id && message.recipients === address));
});

test('what goes to nobody is refused', async () => {
  const id = await draft();
  for (const to of ['', 'somebody']) {
    const { status } = await server.request('POST', `/api/outbox/drafts/${id}/send`, { ...written, to });
    assert.equal(status, 422);
  }
});

test('a message is thrown away, and then deleted for good', async () => {
  const id = await draft();
  await server.request('DELETE', `/api/outbox/messages/${id}`);
  const { body } = await server.request<OutboxMessage>('GET', `/api/outbox/messages/${id}`);
  assert.equal(body.folder, 'trash');
  await server.request('DELETE', `/api/outbox/messages/${id}`);
  assert.equal((await server.request('GET', `/api/outbox/messages/${id}`)).status, 404);
});

test('nobody reads what is not theirs', async () => {
  const id = await draft();
  server.signOut();
  assert.equal((await server.request('GET', `/api/outbox/messages/${id}`)).status, 401);
});
