import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Poll } from './poll.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const walk = { question: 'Where shall we walk?', option1: 'To the lake', option2: 'Up the hill' };

async function start(): Promise<Poll> {
  const answer = await server.request<Poll>('POST', '/api/polls', walk);
  assert.equal(answer.status, 201);
  return answer.body;
}

test('a vote is counted once per person', async () => {
  const poll = await start();
  const vote = { option: poll.options[1]?.id };
  const first = await server.request<Poll>('POST', `/api/polls/${poll.id}/vote`, vote);
  assert.deepEqual(
    first.body.options.map(({ votes }) => votes),
    [0, 1],
  );
  assert.equal((await server.request('POST', `/api/polls/${poll.id}/vote`, vote)).status, 409);
});

test('only an answer of the poll can be chosen', async () => {
  const poll = await start();
  assert.equal((await server.request('POST', `/api/polls/${poll.id}/vote`, { option: 999_999 })).status, 422);
  assert.equal((await server.request('POST', `/api/polls/${poll.id}/vote`, {})).status, 422);
});

test('a poll needs two different answers', async () => {
  assert.equal((await server.request('POST', '/api/polls', { ...walk, option2: null })).status, 422);
  assert.equal((await server.request('POST', '/api/polls', { ...walk, option2: 'to the LAKE' })).status, 422);
});

test('nobody who is signed out asks or votes', async () => {
  const poll = await start();
  server.signOut();
  assert.equal((await server.request('POST', '/api/polls', walk)).status, 401);
  assert.equal((await server.request('POST', `/api/polls/${poll.id}/vote`, { option: 1 })).status, 401);
  assert.equal((await server.request('GET', '/api/polls')).status, 200);
});
