// A quiz over HTTP: made, taken, scored.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Attempt, PaperDetail, Question } from './model.ts';
import { isRight } from './scoring.ts';
import { settings } from './settings.ts';

let server: TestServer;
let paperId: number;

const options = (right: string, wrong: string) => [
  { text: right, isRight: true },
  { text: wrong, isRight: false },
];

before(async () => {
  server = await startTestServer();
  const paper = { title: 'Sums', topic: 'Mathematics', minutes: 5, passPercent: 50 };
  const { status, body } = await server.request<{ id: number }>('POST', '/api/quiz/papers', paper);
  assert.equal(status, 201);
  paperId = body.id;
  const questions = [
    { text: 'What is 1 + 1?', kind: 'single', options: options('2', '3') },
    { text: 'What is 2 + 2?', kind: 'short-text', options: [{ text: '4', isRight: true }] },
  ];
  for (const question of questions) {
    assert.equal((await server.request('POST', `/api/quiz/papers/${paperId}/questions`, question)).status, 201);
  }
});

after(() => server.close());

async function start(): Promise<Attempt> {
  const { body } = await server.request<{ id: number }>('POST', `/api/quiz/papers/${paperId}/attempts`);
  return (await server.request<Attempt>('GET', `/api/quiz/attempts/${body.id}`)).body;
}

test('an attempt is scored on the server and shows the right answers only afterwards', async () => {
  const attempt = await start();
  assert.ok((attempt.millisecondsLeft ?? 0) > 4 * 60_000);
  assert.deepEqual(
    attempt.questions.map((question) => question.verdict),
    [null, null],
  );
  const [first] = attempt.questions;
  const path = `/api/quiz/attempts/${attempt.id}`;
  const { body: answered } = await server.request<Attempt>('PUT', `${path}/answers/${first?.id}`, { given: ['2'] });
  assert.equal(answered.questions[0]?.verdict?.isRight, settings.tellsAtOnce ? true : undefined);
  assert.equal(answered.questions[1]?.verdict, null);

  const { body: done } = await server.request<Attempt>('POST', `${path}/submit`);
  assert.deepEqual([done.result?.score, done.result?.total, done.result?.percent], [1, 2, 50]);
  assert.equal(done.result?.passed, true);
  assert.deepEqual(done.questions[1]?.verdict?.rightAnswers, ['4']);
  assert.equal((await server.request('POST', `${path}/submit`)).status, 409);

  const { body: paper } = await server.request<PaperDetail>('GET', `/api/quiz/papers/${paperId}`);
  assert.deepEqual([paper.leaders[0]?.score, paper.leaders[0]?.isMe, paper.best], [1, true, 50]);
});

test('an attempt is handed in when its time is over', async () => {
  const attempt = await start();
  const longAgo = new Date(Date.now() - 60_000).toISOString();
  server.database.run('UPDATE quiz_attempt SET ends_at = ? WHERE id = ?', [longAgo, attempt.id]);
  const { body } = await server.request<Attempt>('GET', `/api/quiz/attempts/${attempt.id}`);
  assert.deepEqual([body.result?.score, body.result?.submittedAt], [0, longAgo]);
});

test('what is none of the choices is not taken for an answer', async () => {
  const attempt = await start();
  const path = `/api/quiz/attempts/${attempt.id}/answers/${attempt.questions[0]?.id}`;
  assert.equal((await server.request('PUT', path, { given: ['7'] })).status, 422);
});

test('a question needs a right answer, and only one where one is to be chosen', async () => {
  const path = `/api/quiz/papers/${paperId}/questions`;
  const question = { text: 'Which?', kind: 'single', options: [{ text: 'a', isRight: false }, ...options('b', 'c')] };
  const none = question.options.map((option) => ({ ...option, isRight: false }));
  const all = question.options.map((option) => ({ ...option, isRight: true }));
  assert.equal((await server.request('POST', path, { ...question, options: none })).status, 422);
  assert.equal((await server.request('POST', path, { ...question, options: all })).status, 422);
});

test('typed answers are compared without regard to case, accents and articles', () => {
  const question: Question = {
    id: 1,
    text: 'Which river?',
    kind: 'short-text',
    options: [{ text: 'Nile', isRight: true }],
    explanation: null,
  };
  assert.deepEqual(
    ['the nile', ' Níle. ', 'Rhine', ''].map((text) => isRight(question, [text])),
    [true, true, false, false],
  );
});

test('who is not signed in takes nothing and changes nothing', async () => {
  server.signOut();
  assert.equal((await server.request('POST', `/api/quiz/papers/${paperId}/attempts`)).status, 401);
  assert.equal((await server.request('GET', `/api/quiz/papers/${paperId}/questions`)).status, 401);
  assert.equal((await server.request('DELETE', `/api/quiz/papers/${paperId}`)).status, 401);
});
