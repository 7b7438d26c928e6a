// Tests of the courses over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Course } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('lists the courses page by page', async () => {
  const { body } = await server.request<ListPage<Course>>('GET', '/api/courses');
  assert.equal(body.total, 4);
  assert.equal(body.items.length, 4);
  assert.equal(body.items[0]?.name, 'Knots');
});

test('answers one course', async () => {
  const { body } = await server.request<Course>('GET', '/api/courses/4');
  assert.equal(body.name, 'Knots');
});

test('a course that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/courses/999999');
  assert.equal(status, 404);
});
