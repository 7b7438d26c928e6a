// What portions come to, and the parts over HTTP.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { totals } from './definition.ts';
import { totalOf, valueOf, type Part } from './mixture.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('figures count by the amount; what nobody has entered counts as nothing', () => {
  const salt: Part = { id: 1, title: 'Salt', values: { sodium: 390, energy: null } };
  const broth: Part = { id: 2, title: 'Broth', values: { sodium: 3, energy: 12 } };
  const portions = [
    { part: salt, amount: 10 },
    { part: broth, amount: 250 },
  ];
  assert.equal(totalOf(portions, 'sodium', 100), 46.5);
  assert.equal(totalOf(portions, 'energy', 100), 30);
  assert.equal(totalOf([], 'energy', 100), 0);
  assert.equal(valueOf({ part: broth, amount: 50 }, 'energy', 100), 6);
});

test('everybody can put together what there is', async () => {
  const { body } = await server.request<Part[]>('GET', '/api/mixture');
  assert.ok(body.length > 0);
  for (const { key } of totals) assert.ok(body.some(({ values }) => typeof values[key] === 'number'));
});
