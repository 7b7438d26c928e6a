import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Answer } from './answer.ts';
import { knowledge } from './knowledge.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const ask = async (question: string) => (await server.request<Answer>('POST', '/api/assistant', { question })).body;

test('it says that it is a script', async () => {
  assert.match((await ask('Who are you?')).text, /a script and not a person/);
});

test('what it does not know it does not make up', async () => {
  const { text, links } = await ask('xyzzy plugh');
  assert.match(text, /did not understand/);
  assert.deepEqual(links, []);
});

test('it counts and leads to the latest records', async () => {
  for (const { pluralLabel, path } of knowledge.sources) {
    const { links } = await ask(`How many ${pluralLabel} are there?`);
    assert.ok(links.some((link) => link.path === path));
  }
});

test('a frequent question gets its answer', async () => {
  for (const { question, answer } of knowledge.faq) assert.equal((await ask(question)).text, answer);
});

test('all frequent questions are listed when they are asked for', async () => {
  const { questions } = await ask('What are your frequently asked questions?');
  assert.deepEqual(
    questions,
    knowledge.faq.map(({ question }) => question),
  );
});

test('help with a way is given step by step', async () => {
  for (const { title, steps } of knowledge.guides)
    assert.deepEqual((await ask(`I need help with ${title}`)).steps, steps);
});

test('an empty question, and quotes in one, do no harm', async () => {
  assert.equal((await server.request('POST', '/api/assistant', { question: ' ' })).status, 422);
  assert.equal((await server.request('POST', '/api/assistant', { question: "'; DROP TABLE user; --%_" })).status, 200);
});
