// Tests of the tools over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { FacetCounts } from '../../server/facets.ts';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { SavedSearch } from '../saved-searches/saved-search.ts';
import type { Tool } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  name: 'Example tool',
  kind: 'Hand tool',
};

test('lists the tools page by page', async () => {
  const { body } = await server.request<ListPage<Tool>>('GET', '/api/tools');
  assert.equal(body.total, 5);
  assert.equal(body.items.length, 5);
  assert.equal(body.items[0]?.name, 'Impact drill');
});

test('answers one tool', async () => {
  const { body } = await server.request<Tool>('GET', '/api/tools/5');
  assert.equal(body.name, 'Impact drill');
});

test('a tool that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/tools/999999');
  assert.equal(status, 404);
});

test('finds tools by a word, in capitals or not', async () => {
  const { body } = await server.request<ListPage<Tool>>('GET', '/api/tools?q=IMPACT');
  assert.deepEqual(body.items.map((item) => item.name).toSorted(), ['Impact drill']);
});

test('finds no tools for words that none has', async () => {
  const { body } = await server.request<ListPage<Tool>>('GET', '/api/tools?q=zzyzxq');
  assert.equal(body.total, 0);
});

test('narrows tools by kind', async () => {
  const { body } = await server.request<ListPage<Tool>>('GET', '/api/tools?kind=Hand%20tool');
  assert.equal(body.total, 2);
  assert.ok(body.items.every((item) => item.kind === 'Hand tool'));
});

test('counts tools by kind, whatever is chosen there', async () => {
  const { body } = await server.request<FacetCounts>('GET', '/api/tools/counts?kind=Hand%20tool');
  assert.deepEqual(body.kind, { 'Hand tool': 2, 'Power tool': 1, Garden: 2 });
});

test('a search is saved once under a name, without the page, and deleted', async () => {
  const first = await server.request<SavedSearch>('POST', '/api/saved-searches', {
    list: 'tools',
    name: 'Mine',
    query: 'q=a&page=3',
  });
  const again = await server.request<SavedSearch>('POST', '/api/saved-searches', {
    list: 'tools',
    name: 'Mine',
    query: 'q=a&page=3',
  });
  assert.deepEqual([first.status, first.body.query, again.body.id], [201, 'q=a', first.body.id]);
  await server.request('DELETE', `/api/saved-searches/${first.body.id}`);
  const { body } = await server.request<SavedSearch[]>('GET', '/api/saved-searches');
  assert.ok(!body.some(({ id }) => id === first.body.id));
});

test('a search needs a name and a list that there is', async () => {
  assert.equal(
    (
      await server.request('POST', '/api/saved-searches', {
        ...{ list: 'tools', name: 'Mine', query: 'q=a&page=3' },
        name: ' ',
      })
    ).status,
    422,
  );
  assert.equal(
    (
      await server.request('POST', '/api/saved-searches', {
        ...{ list: 'tools', name: 'Mine', query: 'q=a&page=3' },
        list: 'nowhere',
      })
    ).status,
    422,
  );
});

test('saved searches are closed to who is not signed in', async () => {
  server.signOut();
  assert.equal((await server.request('GET', '/api/saved-searches')).status, 401);
  assert.equal(
    (await server.request('POST', '/api/saved-searches', { list: 'tools', name: 'Mine', query: 'q=a&page=3' })).status,
    401,
  );
  assert.equal((await server.request('DELETE', '/api/saved-searches/1')).status, 401);
});

test('a new tool can be read back', async () => {
  const created = await server.request<{ id: number }>('POST', '/api/tools', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<Tool>('GET', `/api/tools/${created.body.id}`);
  assert.equal(body.name, 'Example tool');
});

test('a tool without name is refused with a message for the field', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/tools',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.name, 'Name is required.');
});

test('somebody who is not signed in cannot add a tool', async () => {
  server.signOut();
  const { status } = await server.request('POST', '/api/tools', {});
  assert.equal(status, 401);
});

test('a changed tool can be read back', async () => {
  const changed = await server.request('PUT', '/api/tools/5', valid);
  assert.equal(changed.status, 204);
  const { body } = await server.request<Tool>('GET', '/api/tools/5');
  assert.equal(body.name, 'Example tool');
});

test('a tool cannot be changed to one without name', async () => {
  const { status } = await server.request('PUT', '/api/tools/5', { ...valid, name: ' ' });
  assert.equal(status, 422);
});

test('a tool of somebody else cannot be changed', async () => {
  const { status } = await server.request('PUT', '/api/tools/4', valid);
  assert.equal(status, 403);
});

test('somebody who is not signed in cannot change a tool', async () => {
  server.signOut();
  const { status } = await server.request('PUT', '/api/tools/5', valid);
  assert.equal(status, 401);
});

test('a deleted tool is gone until it is restored', async () => {
  const deleted = await server.request<{ trashId: string }>('DELETE', '/api/tools/2');
  assert.equal(deleted.status, 200);
  const { status } = await server.request('GET', '/api/tools/2');
  assert.equal(status, 404);
  await server.request('POST', `/api/trash/${deleted.body.trashId}/restore`);
  const restored = await server.request('GET', '/api/tools/2');
  assert.equal(restored.status, 200);
});

test('a tool that others need is not deleted', async () => {
  const { status } = await server.request('DELETE', '/api/tools/5');
  assert.equal(status, 409);
});

test('a tool of somebody else cannot be deleted', async () => {
  const { status } = await server.request('DELETE', '/api/tools/4');
  assert.equal(status, 403);
});

test('somebody who is not signed in cannot delete a tool', async () => {
  server.signOut();
  const { status } = await server.request('DELETE', '/api/tools/2');
  assert.equal(status, 401);
});

test("answers a person's own tools only", async () => {
  const { body } = await server.request<Tool[]>('GET', '/api/tools/mine');
  assert.equal(body.length, 2);
  assert.equal(new Set(body.map((item) => item.ownerId)).size, 1);
});

test('somebody who is not signed in has no tools', async () => {
  server.signOut();
  const { status } = await server.request('GET', '/api/tools/mine');
  assert.equal(status, 401);
});

test('anybody can read the tools of a person by their link', async () => {
  server.signOut();
  const { body } = await server.request<{ name: string; items: Tool[] }>('GET', '/api/tools/of/1');
  assert.equal(body.items.length, 2);
  assert.ok(body.items.every((item) => item.ownerId === 1));
});

test('nobody has no tools', async () => {
  const { status } = await server.request('GET', '/api/tools/of/987654');
  assert.equal(status, 404);
});

test('counts the loans of each tool', async () => {
  const { body } = await server.request<{ loanCount: number }>('GET', '/api/tools/5');
  assert.equal(body.loanCount, 1);
});
