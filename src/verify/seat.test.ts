/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { recipeProduct, type Fault } from './fixture/recipe-product.ts';
import { createVerificationBench, type VerificationBench } from './fixture/verification-bench.ts';
import { createSeat, type Seat } from './seat.ts';
import type { Stage } from './stages.ts';

let bench: VerificationBench;
const { signal } = new AbortController();
before(async () => {
  bench = await createVerificationBench();
});
after(() => bench.close());

async function onSeat(work: (seat: Seat, stage: Stage) => Promise<void>, fault?: Fault): Promise<void> {
  const stages = bench.stagesOf(await bench.writeWorkspace(recipeProduct(fault)));
  const lease = bench.browsers.lease();
  const seat = createSeat({ lease });
  try {
    await stages.use(signal, (stage) => work(seat, stage));
  } finally {
    await seat.leave();
    await lease.release();
    await stages.close();
  }
}

/** Everything that a page can leave behind for the next one. */
async function leaveTraces(page: Page): Promise<void> {
  await page.goto('/');
  await page.evaluate(async () => {
    document.cookie = 'seen=yes; max-age=3600';
    localStorage.setItem('seen', 'yes');
    sessionStorage.setItem('seen', 'yes');
    window.name = 'seen';
    await new Promise((resolve) => {
      indexedDB.open('seen').addEventListener('success', resolve);
    });
    await (await caches.open('seen')).put('/seen', new Response('yes'));
  });
}

async function traces(page: Page): Promise<unknown> {
  await page.goto('/');
  return page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    name: window.name,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
}

const none = { cookie: '', local: 0, session: 0, name: '', databases: 0, caches: 0 };

test('the next look is in the same page, which remembers nothing of the one before', async () => {
  await onSeat(async (seat, stage) => {
    const first = await seat.look(stage, signal, async (page) => {
      await leaveTraces(page);
      return page;
    });
    await seat.look(stage, signal, async (page) => {
      assert.equal(page, first);
      assert.deepEqual(await traces(page), none);
    });
  });
});

test('the next look is at the size of a desk again', async () => {
  await onSeat(async (seat, stage) => {
    await seat.look(stage, signal, (page) => page.setViewportSize({ width: 390, height: 844 }));
    await seat.look(stage, signal, async (page) => assert.equal(page.viewportSize()?.width, 1280));
  });
});

test('a product that opened a further window is looked at from a new context', async () => {
  await onSeat(async (seat, stage) => {
    const first = await seat.look(stage, signal, async (page) => {
      await page.goto('/');
      const opening = page.context().waitForEvent('page');
      await page.evaluate(() => void window.open('/recipes'));
      await opening;
      return page;
    });
    await seat.look(stage, signal, async (page) => {
      assert.notEqual(page, first);
      assert.equal(page.context().pages().length, 1);
    });
  });
});

test('a product whose answers may stay in the browser is looked at from a new context each time', async () => {
  await onSeat(async (seat, stage) => {
    const first = await seat.look(stage, signal, async (page) => {
      await leaveTraces(page);
      return page;
    });
    await seat.look(stage, signal, async (page) => {
      assert.notEqual(page, first);
      assert.deepEqual(await traces(page), none);
    });
  }, 'answers stay in the cache');
});

test('a page that hangs is given up when its time is over, and a new one takes its place', async () => {
  await onSeat(async (seat, stage) => {
    const time = AbortSignal.timeout(300);
    await assert.rejects(
      seat.look(stage, time, async (page) => {
        await page.goto('/');
        await page.evaluate(() => {
          for (;;);
        });
      }),
      { name: 'TimeoutError' },
    );
    assert.deepEqual(await seat.look(stage, signal, traces), none);
  });
});
