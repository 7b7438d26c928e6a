// What answers come to, and results over HTTP.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { evaluate, type Sheet } from './sheet.ts';
import { sheets } from './sheets.ts';
import type { Result } from './table.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const sheet: Sheet = {
  slug: 'pace',
  title: 'Pace',
  description: 'Slow or fast?',
  answers: ['No', 'Partly', 'Yes'],
  dimensions: [
    { key: 'slow', name: 'Slow', high: 'You take your time.', low: 'You rarely linger.' },
    { key: 'fast', name: 'Fast', high: 'You are quick.', low: 'You do not hurry.' },
  ],
  statements: [
    { text: 'I walk.', dimension: 'slow', isReversed: false },
    { text: 'I skip lunch.', dimension: 'slow', isReversed: true },
    { text: 'I run.', dimension: 'fast', isReversed: false },
  ],
  bands: [],
  note: null,
};

test('a reversed statement speaks against its dimension, and the strongest names the result', () => {
  const result = evaluate(sheet, [2, 0, 0]);
  assert.deepEqual(
    result.standings.map(({ name, percent }) => [name, percent]),
    [
      ['Slow', 100],
      ['Fast', 0],
    ],
  );
  assert.deepEqual([result.title, result.text], ['Slow', 'You take your time.']);
  assert.equal(evaluate(sheet, [0, 2, 2]).title, 'Fast');
});

test('bands go by the score over all statements', () => {
  const banded = {
    ...sheet,
    bands: [
      { upTo: 40, title: 'Low', text: 'Little.' },
      { upTo: 100, title: 'High', text: 'Much.' },
    ],
  };
  assert.equal(evaluate(banded, [0, 2, 0]).title, 'Low');
  assert.equal(evaluate(banded, [2, 0, 2]).title, 'High');
});

test('a result is kept for the person who handed it in, and for nobody else', async () => {
  const [first] = sheets;
  assert.ok(first);
  const path = `/api/assessments/${first.slug}`;
  const answers = first.statements.map(() => first.answers.length - 1);
  const { status, body } = await server.request<Result>('POST', path, { answers });
  assert.equal(status, 201);
  const { percent, title } = evaluate(first, answers);
  assert.deepEqual([body.percent, body.title], [percent, title]);
  const own = await server.request<Result[]>('GET', '/api/assessments/results');
  assert.equal(own.body[0]?.id, body.id);
  server.signOut();
  assert.equal((await server.request('GET', `/api/assessments/results/${body.id}`)).status, 401);
});

test('every statement has to be answered with one of the answers', async () => {
  const [first] = sheets;
  assert.ok(first);
  const path = `/api/assessments/${first.slug}`;
  const half = first.statements.map((_, index) => (index === 0 ? null : 0));
  assert.equal((await server.request('POST', path, { answers: half })).status, 422);
  const beyond = first.statements.map(() => first.answers.length);
  assert.equal((await server.request('POST', path, { answers: beyond })).status, 422);
  assert.equal((await server.request('POST', '/api/assessments/unknown', { answers: [] })).status, 404);
});
