// Tests of the products over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Comparison } from '../../server/comparison.ts';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { CategoryCount } from '../../web/ui/category-links.tsx';
import type { Product } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  name: 'Example product',
  description: 'A dark sourdough with a long memory.',
  category: 'Bread',
  price: 540,
  bakerId: 3,
};

test('lists the products page by page', async () => {
  const { body } = await server.request<ListPage<Product>>('GET', '/api/products');
  assert.equal(body.total, 6);
  assert.equal(body.items.length, 4);
  assert.equal(body.items[0]?.name, 'Harbour Loaf');
});

test('answers one product', async () => {
  const { body } = await server.request<Product>('GET', '/api/products/6');
  assert.equal(body.name, 'Harbour Loaf');
});

test('a product that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/products/999999');
  assert.equal(status, 404);
});

test('finds products by a word, in capitals or not', async () => {
  const { body } = await server.request<ListPage<Product>>('GET', '/api/products?q=HARBOUR');
  assert.deepEqual(body.items.map((item) => item.name).toSorted(), ['Harbour Loaf']);
});

test('finds no products for words that none has', async () => {
  const { body } = await server.request<ListPage<Product>>('GET', '/api/products?q=zzyzxq');
  assert.equal(body.total, 0);
});

test('narrows products by category', async () => {
  const { body } = await server.request<ListPage<Product>>('GET', '/api/products?category=Bread');
  assert.equal(body.total, 2);
  assert.ok(body.items.every((item) => item.category === 'Bread'));
});

test('narrows products by vegan', async () => {
  const { body } = await server.request<ListPage<Product>>('GET', '/api/products?vegan=true');
  assert.equal(body.total, 3);
  assert.ok(body.items.every((item) => item.vegan));
});

test('narrows products by price', async () => {
  const { body } = await server.request<ListPage<Product>>('GET', '/api/products?priceMin=6.5');
  assert.equal(body.total, 1);
  assert.ok(body.items.every((item) => item.price === 650));
});

test('narrows products by baker', async () => {
  const { body } = await server.request<ListPage<Product>>('GET', '/api/products?baker=3');
  assert.equal(body.total, 2);
  assert.ok(body.items.every((item) => item.bakerId === 3));
});

test('narrows products by since', async () => {
  const { body } = await server.request<ListPage<Product>>('GET', '/api/products?sinceFrom=9999-01-01');
  assert.equal(body.total, 0);
});

test('narrows products by next batch', async () => {
  const { body } = await server.request<ListPage<Product>>('GET', '/api/products?nextBatchFrom=9999-01-01');
  assert.equal(body.total, 0);
});

test('sorts products by price, ascending', async () => {
  const { body } = await server.request<ListPage<Product>>('GET', '/api/products?sort=price');
  const values = body.items.map((item) => item.price);
  assert.deepEqual(
    values,
    values.toSorted((one, other) => one - other),
  );
});

test('sorts products by price, descending', async () => {
  const { body } = await server.request<ListPage<Product>>('GET', '/api/products?sort=-price');
  const values = body.items.map((item) => item.price);
  assert.deepEqual(values, values.toSorted((one, other) => one - other).toReversed());
});

test('a new product can be read back', async () => {
  const created = await server.request<{ id: number }>('POST', '/api/products', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<Product>('GET', `/api/products/${created.body.id}`);
  assert.equal(body.name, 'Example product');
});

test('a product without name is refused with a message for the field', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/products',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.name, 'Name is required.');
});

test('a product cannot point at what does not exist', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/products',
    { ...valid, bakerId: 999_999 },
  );
  assert.equal(status, 422);
  assert.deepEqual(Object.keys(body.error.fields), ['bakerId']);
});

test('a changed product can be read back', async () => {
  const changed = await server.request('PUT', '/api/products/6', valid);
  assert.equal(changed.status, 204);
  const { body } = await server.request<Product>('GET', '/api/products/6');
  assert.equal(body.name, 'Example product');
});

test('a product cannot be changed to one without name', async () => {
  const { status } = await server.request('PUT', '/api/products/6', { ...valid, name: ' ' });
  assert.equal(status, 422);
});

test('a deleted product is gone until it is restored', async () => {
  const deleted = await server.request<{ trashId: string }>('DELETE', '/api/products/3');
  assert.equal(deleted.status, 200);
  const { status } = await server.request('GET', '/api/products/3');
  assert.equal(status, 404);
  await server.request('POST', `/api/trash/${deleted.body.trashId}/restore`);
  const restored = await server.request('GET', '/api/products/3');
  assert.equal(restored.status, 200);
});

test('a product that others need is not deleted', async () => {
  const { status } = await server.request('DELETE', '/api/products/6');
  assert.equal(status, 409);
});

test('counts records by category', async () => {
  const { body } = await server.request<CategoryCount[]>('GET', '/api/products/categories');
  assert.deepEqual(body.map(({ count }) => count).toSorted(), [1, 1, 2, 2]);
});

test('compares products in the order in which they were chosen', async () => {
  const { body } = await server.request<Comparison<Product>>('GET', '/api/products/compare?ids=5,6,999999');
  assert.deepEqual(
    body.records.map(({ id }) => id),
    [5, 6],
  );
  assert.equal(body.others.length, 4);
});

test('answers other products of the same category', async () => {
  const { body } = await server.request<Product[]>('GET', '/api/products/6/related');
  assert.equal(body.length, 1);
  assert.ok(body.every((item) => item.id !== 6));
});
