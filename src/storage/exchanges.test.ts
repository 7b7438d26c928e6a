import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { openTestStorage } from './fixtures/open-test-storage.ts';

const { storage, close } = await openTestStorage();
after(close);

test('keeps exchanges in order and adds up what they used, by run and by organisation', async () => {
  const actor = await storage.organisations.ensureLocal();
  const [first, second] = [randomUUID(), randomUUID()];
  for (const id of [first, second]) {
    await storage.projects.create({
      actor,
      project: { id: randomUUID(), concept: 'Books.', name: 'Books' },
      run: { id, state: {} },
      at: new Date(),
      enqueue: async () => {},
    });
  }
  const draft = (sequence: number, usd: number, at: Date) => ({
    sequence,
    content: { said: usd },
    spent: { tokens: 120, usd, seconds: 1.5, attempts: 1 },
    at,
  });
  const now = new Date('2026-11-20T00:00:00Z');
  await storage.exchanges.append(first, draft(1, 0.5, new Date('2026-10-01T00:00:00Z')));
  await storage.exchanges.append(first, draft(2, 0.25, now));
  await storage.exchanges.append(second, draft(1, 0.125, now));

  assert.deepEqual(await storage.exchanges.list(first), [{ said: 0.5 }, { said: 0.25 }]);
  assert.deepEqual(await storage.exchanges.spentByRun(first), { tokens: 240, usd: 0.75, seconds: 3, attempts: 2 });
  assert.deepEqual(await storage.exchanges.spentByRun(randomUUID()), { tokens: 0, usd: 0, seconds: 0, attempts: 0 });
  const since = new Date('2026-11-01T00:00:00Z');
  assert.deepEqual(await storage.exchanges.spentByOrganisation(actor.organisationId, since), {
    tokens: 240,
    usd: 0.375,
    seconds: 3,
    attempts: 2,
  });
  assert.equal((await storage.exchanges.spentByOrganisation(randomUUID(), since)).attempts, 0);
  await assert.rejects(storage.exchanges.append(randomUUID(), draft(1, 1, now)));
});
