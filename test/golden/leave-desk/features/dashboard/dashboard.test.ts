// The figures of “Money” over HTTP.
import { deepEqual } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Dashboard } from './figures.ts';

let server: TestServer;

before(async () => {
  server = await startTestServer();
});

after(() => server.close());

test('the figures agree with the first records', async () => {
  deepEqual(await figuresAt('/api/dashboard'), {
    claims: 2,
    claimed: 14020,
  });
});

async function figuresAt(path: string) {
  const answer = await server.request<Dashboard>('GET', path);
  return Object.fromEntries(
    Object.entries(answer.body.figures).map(([name, value]) => [name, Math.round(value * 100) / 100]),
  );
}
