// Tests of the events over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { FacetCounts } from '../../server/facets.ts';
import type { ImportPreview } from '../../server/import.ts';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { daysUntil } from '../countdown/days-until.ts';
import type { EventEntry } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

/** Everything that has to be entered. */
const valid = {
  name: 'Example event',
  date: '2030-05-04',
  type: 'Concert',
};

test('all events can be downloaded as a file for spreadsheets', async () => {
  const { headers, body } = await server.request<string>('GET', '/api/events/export.csv');
  assert.match(headers.get('content-type') ?? '', /^text\/csv/);
  assert.match(headers.get('content-disposition') ?? '', /^attachment/);
  assert.ok(body.includes('Jazz by the water'));
});

test('rows of a file become events, those with errors do not', async () => {
  const text =
    '"Name","Date","Type","Page","Remark"\n"Example event","2030-05-04","Concert","",""\n"","2030-05-04","Concert","","It has no title"';
  const { body } = await server.request<ImportPreview>('POST', '/api/events/import/preview', { text });
  assert.deepEqual(
    body.rows.map(({ errors }) => errors.length > 0),
    [false, true],
  );
  const imported = await server.request<{ count: number }>('POST', '/api/events/import', { text });
  assert.equal(imported.body.count, 1);
});

test('lists the events page by page', async () => {
  const { body } = await server.request<ListPage<EventEntry>>('GET', '/api/events');
  assert.equal(body.total, 3);
  assert.equal(body.items.length, 3);
  assert.equal(body.items[0]?.name, 'Jazz by the water');
});

test('answers one event', async () => {
  const { body } = await server.request<EventEntry>('GET', '/api/events/3');
  assert.equal(body.name, 'Jazz by the water');
});

test('a event that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/events/999999');
  assert.equal(status, 404);
});

test('counts the days until date, also across the turn of the year', async () => {
  assert.equal(daysUntil('2027-01-02', false, new Date(2026, 11, 30)), 3);
  assert.equal(daysUntil('2026-05-03', false, new Date(2026, 4, 4)), -1);
});

test('narrows events by type', async () => {
  const { body } = await server.request<ListPage<EventEntry>>('GET', '/api/events?type=Concert');
  assert.equal(body.total, 1);
  assert.ok(body.items.every((item) => item.type === 'Concert'));
});

test('narrows events by page', async () => {
  const { body } = await server.request<ListPage<EventEntry>>('GET', '/api/events?pageMin=2');
  assert.equal(body.total, 1);
  assert.ok(body.items.every((item) => item.page === 2));
});

test('narrows events by date', async () => {
  const { body } = await server.request<ListPage<EventEntry>>('GET', '/api/events?dateFrom=9999-01-01');
  assert.equal(body.total, 0);
});

test('counts events by type, whatever is chosen there', async () => {
  const { body } = await server.request<FacetCounts>('GET', '/api/events/counts?type=Concert');
  assert.deepEqual(body.type, { Concert: 1, Fair: 1, Talk: 1 });
});

test('sorts events by date, ascending', async () => {
  const { body } = await server.request<ListPage<EventEntry>>('GET', '/api/events?sort=date');
  const values = body.items.map((item) => item.date);
  assert.deepEqual(values, values.toSorted());
});

test('sorts events by date, descending', async () => {
  const { body } = await server.request<ListPage<EventEntry>>('GET', '/api/events?sort=-date');
  const values = body.items.map((item) => item.date);
  assert.deepEqual(values, values.toSorted().toReversed());
});

test('a new event can be read back', async () => {
  const created = await server.request<{ id: number }>('POST', '/api/events', valid);
  assert.equal(created.status, 201);
  const { body } = await server.request<EventEntry>('GET', `/api/events/${created.body.id}`);
  assert.equal(body.name, 'Example event');
});

test('a event without name is refused with a message for the field', async () => {
  const { status, body } = await server.request<{ error: { fields: Record<string, string> } }>(
    'POST',
    '/api/events',
    {},
  );
  assert.equal(status, 422);
  assert.equal(body.error.fields.name, 'Name is required.');
});
