// Tests of the reviews over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Review } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  headline: 'Example review',
  productId: 6,
  stars: 5,
};

test('lists the reviews page by page', async () => {
  const { body } = await server.request<ListPage<Review>>('GET', '/api/reviews');
  assert.equal(body.total, 5);
  assert.equal(body.items.length, 5);
  assert.equal(body.items[0]?.headline, 'What a crust');
});

test('answers one review', async () => {
  const { body } = await server.request<Review>('GET', '/api/reviews/5');
  assert.equal(body.headline, 'What a crust');
});

test('a review that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/reviews/999999');
  assert.equal(status, 404);
});

test('a new review can be read back', async () => {
  const created = await server.request<{ id: number }>('POST', '/api/reviews', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<Review>('GET', `/api/reviews/${created.body.id}`);
  assert.equal(body.headline, 'Example review');
});

test('a review without headline is refused with a message for the field', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/reviews',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.headline, 'Headline is required.');
});

test('a review cannot point at what does not exist', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>('POST', '/api/reviews', {
    ...valid,
    productId: 999_999,
  });
  assert.equal(status, 422);
  assert.deepEqual(Object.keys(body.error.fields), ['productId']);
});
