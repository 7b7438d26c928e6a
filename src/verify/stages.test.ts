import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask } from './ask.ts';
import { recipeProduct } from './fixture/recipe-product.ts';
import { createVerificationBench, type VerificationBench } from './fixture/verification-bench.ts';
import type { Stage } from './stages.ts';

let bench: VerificationBench;
const { signal } = new AbortController();
before(async () => {
  bench = await createVerificationBench();
});
after(() => bench.close());

async function titlesOf(stage: Stage): Promise<string[]> {
  const { body } = await ask(stage, { path: '/api/recipes', signal });
  return (JSON.parse(body) as { title: string }[]).map((recipe) => recipe.title); // the fixture's own answer
}

async function write(stage: Stage): Promise<void> {
  const body = new URLSearchParams({ title: 'Stew', minutes: '10', cuisine: 'Thai' }).toString();
  const answer = await ask(stage, { method: 'POST', path: '/recipes', body, signal });
  assert.equal(answer.status, 303);
}

test('hands a stage on while it is only read, and a fresh one after a write', async () => {
  const stages = bench.stagesOf(await bench.writeWorkspace(recipeProduct()));
  const first = await stages.use(signal, async (stage) => {
    assert.equal((await titlesOf(stage)).length, 6);
    return stage;
  });
  await stages.use(signal, async (stage) => {
    assert.equal(stage, first);
    await write(stage);
    assert.equal((await titlesOf(stage)).length, 7);
  });
  await stages.use(signal, async (stage) => {
    assert.notEqual(stage, first);
    assert.equal((await titlesOf(stage)).length, 6);
  });
  await stages.close();
});

test('gives each of several users a stage of its own, and makes the next wait for one', async () => {
  const stages = bench.stagesOf(await bench.writeWorkspace(recipeProduct()));
  const inUse = new Set<Stage>();
  const allBusy = Promise.withResolvers<void>();
  const users = Array.from({ length: 7 }, () =>
    stages.use(signal, async (stage) => {
      assert.equal(inUse.has(stage), false);
      inUse.add(stage);
      if (inUse.size === 3) allBusy.resolve();
      await allBusy.promise;
      assert.ok(inUse.size <= 3);
      await titlesOf(stage);
      inUse.delete(stage);
    }),
  );
  await Promise.all(users);
  await stages.close();
});

test('replaces a product that has ended', async () => {
  const stages = bench.stagesOf(await bench.writeWorkspace(recipeProduct()));
  await stages.use(signal, async (stage) => {
    await stage.service.stop();
  });
  assert.equal((await stages.use(signal, (stage) => titlesOf(stage))).length, 6);
  await stages.close();
});

test('rejects for a product that does not start, each time it is asked', async () => {
  const stages = bench.stagesOf(await bench.writeWorkspace(recipeProduct('does not start')));
  await assert.rejects(
    stages.use(signal, (stage) => titlesOf(stage)),
    /exit code 1/,
  );
  await assert.rejects(
    stages.use(signal, (stage) => titlesOf(stage)),
    /exit code 1/,
  );
  await stages.close();
});
