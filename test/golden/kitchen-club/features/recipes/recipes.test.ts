// Tests of the recipes over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { lookAroundAs } from '../account/testing.ts';
import type { Comment, Comments } from '../comments/thread.ts';
import type { HistoryEntry } from '../history/source.ts';
import type { MarkAnswer } from '../marks/marking.ts';
import type { OwnCases, StaffCase } from '../moderation/case.ts';
import type { Recipe } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  title: 'Example recipe',
};

test('a recipe that is reported is removed by those in charge, and had back when they take it back', async () => {
  const reported = await server.request<{ id: number }>('POST', '/api/moderation/reports', {
    kind: 'recipes',
    recordId: 4,
    reason: 'Spam or advertising',
  });
  assert.equal(reported.status, 201);
  await lookAroundAs(server, 'Moderator');
  const path = `/api/moderation/cases/${reported.body.id}`;
  await server.request('PUT', path, { outcome: 'Removed', answer: 'No advertising, please.' });
  const gone = await server.request('GET', '/api/recipes/4');
  const again = await server.request('PUT', path, { outcome: 'Kept' });
  await server.request('DELETE', `${path}/decision`);
  const back = await server.request('GET', '/api/recipes/4');
  assert.deepEqual([gone.status, again.status, back.status], [404, 409, 200]);
});

test('who reports the same recipe twice has one report, and sees what became of it', async () => {
  const reported = await server.request<{ id: number }>('POST', '/api/moderation/reports', {
    kind: 'recipes',
    recordId: 4,
    reason: 'Spam or advertising',
  });
  await server.request('POST', '/api/moderation/reports', { kind: 'recipes', recordId: 4, reason: 'Something else' });
  const { body } = await server.request<OwnCases>('GET', '/api/moderation/mine');
  assert.deepEqual(
    body.reported.filter((each) => each.id === reported.body.id).map(({ reason, outcome }) => [reason, outcome]),
    [['Something else', null]],
  );
});

test('nobody who is signed out reports a recipe, and a report needs a reason', async () => {
  const sent = { kind: 'recipes', recordId: 4 };
  assert.equal((await server.request('POST', '/api/moderation/reports', sent)).status, 422);
  server.signOut();
  assert.equal(
    (await server.request('POST', '/api/moderation/reports', { ...sent, reason: 'Something else' })).status,
    401,
  );
});

test('reports are closed to people who do not decide about them', async () => {
  assert.equal((await server.request<StaffCase[]>('GET', '/api/moderation/cases')).status, 403);
  assert.equal((await server.request('PUT', '/api/moderation/cases/1', { outcome: 'Removed' })).status, 403);
});

test('lists the recipes page by page', async () => {
  const { body } = await server.request<ListPage<Recipe>>('GET', '/api/recipes');
  assert.equal(body.total, 4);
  assert.equal(body.items.length, 4);
  assert.equal(body.items[0]?.title, 'Lentils with lemon');
});

test('answers one recipe', async () => {
  const { body } = await server.request<Recipe>('GET', '/api/recipes/4');
  assert.equal(body.title, 'Lentils with lemon');
});

test('a recipe that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/recipes/999999');
  assert.equal(status, 404);
});

test('a new recipe can be read back', async () => {
  const created = await server.request<{ id: number }>('POST', '/api/recipes', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<Recipe>('GET', `/api/recipes/${created.body.id}`);
  assert.equal(body.title, 'Example recipe');
});

test('a recipe without title is refused with a message for the field', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/recipes',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.title, 'Title is required.');
});

test('somebody who is not signed in cannot add a recipe', async () => {
  server.signOut();
  const { status } = await server.request('POST', '/api/recipes', {});
  assert.equal(status, 401);
});

test('a review is kept with its author', async () => {
  const posted = await server.request<Comment>('POST', '/api/recipes/4/comments', { stars: 4, text: 'Very good.' });
  assert.equal(posted.status, 201);
  const { body } = await server.request<Comments>('GET', '/api/recipes/4/comments');
  const kept = body.comments.find(({ id }) => id === posted.body.id);
  assert.equal(kept?.text, 'Very good.');
  assert.equal(kept?.authorId, 1);
});

test('an empty review is refused', async () => {
  assert.equal((await server.request('POST', '/api/recipes/4/comments', { text: ' ' })).status, 422);
});

test('nobody who is signed out writes a review', async () => {
  server.signOut();
  assert.equal((await server.request('POST', '/api/recipes/4/comments', { stars: 4, text: 'Very good.' })).status, 401);
});

test('a second review of the same person replaces the first', async () => {
  await server.request('POST', '/api/recipes/4/comments', { stars: 1, text: 'No.' });
  await server.request('POST', '/api/recipes/4/comments', { stars: 5, text: 'Yes!' });
  const { body } = await server.request<Comments>('GET', '/api/recipes/4/comments');
  assert.deepEqual(
    body.comments.filter(({ authorId }) => authorId === 1).map(({ stars }) => stars),
    [5],
  );
});

test('the review of somebody else can be neither changed nor deleted', async () => {
  const path = '/api/recipes/4/comments';
  const { body } = await server.request<Comments>('GET', path);
  const foreign = body.comments.find(({ authorId }) => authorId !== 1);
  assert.equal((await server.request('PUT', `${path}/${foreign?.id}`, { stars: 4, text: 'Very good.' })).status, 403);
  assert.equal((await server.request('DELETE', `${path}/${foreign?.id}`)).status, 403);
});

test('a favourite of recipes counts once and can be taken back', async () => {
  await server.request('DELETE', '/api/favourites/recipes/1');
  const first = await server.request<MarkAnswer>('PUT', '/api/favourites/recipes/1');
  const again = await server.request<MarkAnswer>('PUT', '/api/favourites/recipes/1');
  assert.deepEqual(again.body, first.body);
  assert.ok((await server.request<number[]>('GET', '/api/favourites/recipes')).body.includes(1));
  const taken = await server.request<MarkAnswer>('DELETE', '/api/favourites/recipes/1');
  assert.deepEqual(taken.body, { isMarked: false, count: first.body.count - 1 });
});

test('a favourite of recipes needs somebody who is signed in, and a record', async () => {
  assert.equal((await server.request('PUT', '/api/favourites/recipes/999999')).status, 404);
  server.signOut();
  assert.equal((await server.request('PUT', '/api/favourites/recipes/1')).status, 401);
  assert.deepEqual((await server.request('GET', '/api/favourites/recipes')).body, []);
});

test('a recipe that was looked at is in the history until it is taken out', async () => {
  const first = async () => (await server.request<HistoryEntry[]>('GET', '/api/history')).body[0];
  assert.equal((await server.request('PUT', '/api/history/recipes/1')).status, 204);
  assert.deepEqual([(await first())?.kind, (await first())?.recordId], ['recipes', 1]);
  assert.equal((await server.request('DELETE', '/api/history/recipes/1')).status, 204);
  assert.notDeepEqual([(await first())?.kind, (await first())?.recordId], ['recipes', 1]);
  assert.equal((await server.request('PUT', '/api/history/recipes/999999')).status, 404);
  server.signOut();
  assert.equal((await server.request('PUT', '/api/history/recipes/1')).status, 401);
});
