// Tests of the books over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Book } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  title: 'Example book',
};

test('lists the books page by page', async () => {
  const { body } = await server.request<ListPage<Book>>('GET', '/api/books');
  assert.equal(body.total, 3);
  assert.equal(body.items.length, 3);
  assert.equal(body.items[0]?.title, 'Middlemarch');
});

test('answers one book', async () => {
  const { body } = await server.request<Book>('GET', '/api/books/3');
  assert.equal(body.title, 'Middlemarch');
});

test('a book that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/books/999999');
  assert.equal(status, 404);
});

test('a new book can be read back', async () => {
  const created = await server.request<{ id: number }>('POST', '/api/books', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<Book>('GET', `/api/books/${created.body.id}`);
  assert.equal(body.title, 'Example book');
});

test('a book without title is refused with a message for the field', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/books',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.title, 'Title is required.');
});
