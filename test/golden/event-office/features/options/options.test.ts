// Tests of the options over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { OptionEntry } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  label: 'Example option',
  groupId: 2,
};

test('lists the options page by page', async () => {
  const { body } = await server.request<ListPage<OptionEntry>>('GET', '/api/options');
  assert.equal(body.total, 2);
  assert.equal(body.items.length, 2);
  assert.equal(body.items[0]?.label, 'Anna');
});

test('answers one option', async () => {
  const { body } = await server.request<OptionEntry>('GET', '/api/options/2');
  assert.equal(body.label, 'Anna');
});

test('a option that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/options/999999');
  assert.equal(status, 404);
});

test('narrows options by default', async () => {
  const { body } = await server.request<ListPage<OptionEntry>>('GET', '/api/options?default=true');
  assert.equal(body.total, 1);
  assert.ok(body.items.every((item) => item.default));
});

test('narrows options by group', async () => {
  const { body } = await server.request<ListPage<OptionEntry>>('GET', '/api/options?group=2');
  assert.equal(body.total, 1);
  assert.ok(body.items.every((item) => item.groupId === 2));
});

test('a changed option can be read back', async () => {
  const changed = await server.request('PUT', '/api/options/2', valid);
  assert.equal(changed.status, 204);
  const { body } = await server.request<OptionEntry>('GET', '/api/options/2');
  assert.equal(body.label, 'Example option');
});

test('a option cannot be changed to one without label', async () => {
  const { status } = await server.request('PUT', '/api/options/2', { ...valid, label: ' ' });
  assert.equal(status, 422);
});
