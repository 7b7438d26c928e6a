// The search over all lists, over HTTP.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { FoundGroup } from './search.ts';

let server: TestServer;

before(async () => {
  server = await startTestServer();
});

after(() => server.close());

test('words that nothing has find nothing', async () => {
  const { body } = await server.request<FoundGroup[]>('GET', '/api/site-search?q=zzyzxq');
  assert.deepEqual(body, []);
});
test('words are found in whatever list has them', async () => {
  const { body } = await server.request<FoundGroup[]>('GET', '/api/site-search?q=Ines');
  const group = body.find(({ label }) => label === 'Bakers');
  assert.equal(group?.total, 1);
});
