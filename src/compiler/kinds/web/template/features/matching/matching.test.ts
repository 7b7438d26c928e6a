// The rules of matching, and preferences over HTTP.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { criteria } from './definition.ts';
import { rank, type Criterion, type MatchingAnswer } from './matching.ts';

let server: TestServer;

before(async () => {
  server = await startTestServer();
});

after(() => server.close());

const rules: Record<string, Criterion> = {
  price: { type: 'number', label: 'Price', direction: 'at-most', as: 'number', unit: '$', initial: 100 },
  kind: { type: 'choice', label: 'Kind' },
};

test('each wish counts by its weight, and every reason is given', () => {
  const wishes = { price: { wanted: 100, weight: 3 }, kind: { wanted: 'Quiet', weight: 1 } };
  const [first, second] = rank(rules, wishes, [
    { id: 1, title: 'Dear', values: { price: 125, kind: 'Quiet' } },
    { id: 2, title: 'Loud', values: { price: 90, kind: 'Loud' } },
  ]);
  assert.deepEqual([first?.title, first?.percent], ['Loud', 75]);
  assert.deepEqual([second?.title, second?.percent], ['Dear', 63]);
  assert.deepEqual(second?.reasons, [
    { text: 'Kind is Quiet, as you wish', fits: true },
    { text: 'Price 125 $ is 25 $ more than you wish', fits: false },
  ]);
});

test('preferences are kept for the person who set them', async () => {
  const before = (await server.request<MatchingAnswer>('GET', '/api/matching')).body;
  assert.equal(before.isExample, true);
  assert.ok(before.matches.length > 0);
  const [name = ''] = Object.keys(criteria);
  const preferences = { [name]: { wanted: null, weight: 1 } };
  const { body } = await server.request<MatchingAnswer>('PUT', '/api/matching', preferences);
  assert.deepEqual([body.isExample, body.preferences], [false, preferences]);
  assert.equal(body.matches[0]?.percent, 100);
  server.signOut();
  assert.equal((await server.request('PUT', '/api/matching', preferences)).status, 401);
  assert.equal((await server.request<MatchingAnswer>('GET', '/api/matching')).body.isExample, true);
});
