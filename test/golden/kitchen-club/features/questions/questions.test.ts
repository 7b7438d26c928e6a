// Tests of the questions over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Comment, Comments } from '../comments/thread.ts';
import type { HistoryEntry } from '../history/source.ts';
import type { MarkAnswer } from '../marks/marking.ts';
import type { Question } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('lists the questions page by page', async () => {
  const { body } = await server.request<ListPage<Question>>('GET', '/api/questions');
  assert.equal(body.total, 2);
  assert.equal(body.items.length, 2);
  assert.equal(body.items[0]?.title, 'Which knife first?');
});

test('answers one question', async () => {
  const { body } = await server.request<Question>('GET', '/api/questions/2');
  assert.equal(body.title, 'Which knife first?');
});

test('a question that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/questions/999999');
  assert.equal(status, 404);
});

test('an answer is kept with its author', async () => {
  const posted = await server.request<Comment>('POST', '/api/questions/2/comments', { text: 'Very good.' });
  assert.equal(posted.status, 201);
  const { body } = await server.request<Comments>('GET', '/api/questions/2/comments');
  const kept = body.comments.find(({ id }) => id === posted.body.id);
  assert.equal(kept?.text, 'Very good.');
  assert.equal(kept?.authorId, 1);
});

test('an empty answer is refused', async () => {
  assert.equal((await server.request('POST', '/api/questions/2/comments', { text: ' ' })).status, 422);
});

test('nobody who is signed out writes an answer', async () => {
  server.signOut();
  assert.equal((await server.request('POST', '/api/questions/2/comments', { text: 'Very good.' })).status, 401);
});

test('the answer of somebody else can be neither changed nor deleted', async () => {
  const path = '/api/questions/1/comments';
  const { body } = await server.request<Comments>('GET', path);
  const foreign = body.comments.find(({ authorId }) => authorId !== 1);
  assert.equal((await server.request('PUT', `${path}/${foreign?.id}`, { text: 'Very good.' })).status, 403);
  assert.equal((await server.request('DELETE', `${path}/${foreign?.id}`)).status, 403);
});

test('a like of questions counts once and can be taken back', async () => {
  await server.request('DELETE', '/api/likes/questions/1');
  const first = await server.request<MarkAnswer>('PUT', '/api/likes/questions/1');
  const again = await server.request<MarkAnswer>('PUT', '/api/likes/questions/1');
  assert.deepEqual(again.body, first.body);
  assert.ok((await server.request<number[]>('GET', '/api/likes/questions')).body.includes(1));
  const taken = await server.request<MarkAnswer>('DELETE', '/api/likes/questions/1');
  assert.deepEqual(taken.body, { isMarked: false, count: first.body.count - 1 });
});

test('a like of questions needs somebody who is signed in, and a record', async () => {
  assert.equal((await server.request('PUT', '/api/likes/questions/999999')).status, 404);
  server.signOut();
  assert.equal((await server.request('PUT', '/api/likes/questions/1')).status, 401);
  assert.deepEqual((await server.request('GET', '/api/likes/questions')).body, []);
});

test('a favourite of questions counts once and can be taken back', async () => {
  await server.request('DELETE', '/api/favourites/questions/1');
  const first = await server.request<MarkAnswer>('PUT', '/api/favourites/questions/1');
  const again = await server.request<MarkAnswer>('PUT', '/api/favourites/questions/1');
  assert.deepEqual(again.body, first.body);
  assert.ok((await server.request<number[]>('GET', '/api/favourites/questions')).body.includes(1));
  const taken = await server.request<MarkAnswer>('DELETE', '/api/favourites/questions/1');
  assert.deepEqual(taken.body, { isMarked: false, count: first.body.count - 1 });
});

test('a favourite of questions needs somebody who is signed in, and a record', async () => {
  assert.equal((await server.request('PUT', '/api/favourites/questions/999999')).status, 404);
  server.signOut();
  assert.equal((await server.request('PUT', '/api/favourites/questions/1')).status, 401);
  assert.deepEqual((await server.request('GET', '/api/favourites/questions')).body, []);
});

test('a follow of questions counts once and can be taken back', async () => {
  await server.request('DELETE', '/api/follows/questions/1');
  const first = await server.request<MarkAnswer>('PUT', '/api/follows/questions/1');
  const again = await server.request<MarkAnswer>('PUT', '/api/follows/questions/1');
  assert.deepEqual(again.body, first.body);
  assert.ok((await server.request<number[]>('GET', '/api/follows/questions')).body.includes(1));
  const taken = await server.request<MarkAnswer>('DELETE', '/api/follows/questions/1');
  assert.deepEqual(taken.body, { isMarked: false, count: first.body.count - 1 });
});

test('a follow of questions needs somebody who is signed in, and a record', async () => {
  assert.equal((await server.request('PUT', '/api/follows/questions/999999')).status, 404);
  server.signOut();
  assert.equal((await server.request('PUT', '/api/follows/questions/1')).status, 401);
  assert.deepEqual((await server.request('GET', '/api/follows/questions')).body, []);
});

test('a question that was looked at is in the history until it is taken out', async () => {
  const first = async () => (await server.request<HistoryEntry[]>('GET', '/api/history')).body[0];
  assert.equal((await server.request('PUT', '/api/history/questions/1')).status, 204);
  assert.deepEqual([(await first())?.kind, (await first())?.recordId], ['questions', 1]);
  assert.equal((await server.request('DELETE', '/api/history/questions/1')).status, 204);
  assert.notDeepEqual([(await first())?.kind, (await first())?.recordId], ['questions', 1]);
  assert.equal((await server.request('PUT', '/api/history/questions/999999')).status, 404);
  server.signOut();
  assert.equal((await server.request('PUT', '/api/history/questions/1')).status, 401);
});
