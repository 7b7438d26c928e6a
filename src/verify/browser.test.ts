import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { recipeProduct } from './fixture/recipe-product.ts';
import { createVerificationBench, type VerificationBench } from './fixture/verification-bench.ts';
import { createGateway, type Gateway } from './gateway.ts';
import type { Stages } from './stages.ts';

let bench: VerificationBench;
let stages: Stages;
const { signal } = new AbortController();
before(async () => {
  bench = await createVerificationBench();
  stages = bench.stagesOf(await bench.writeWorkspace(recipeProduct()));
});
after(async () => {
  await stages.close();
  await bench.close();
});

async function onGateway(work: (gateway: Gateway) => Promise<void>): Promise<void> {
  const gateway = await createGateway();
  await stages.use(signal, async (stage) => {
    gateway.leadTo(stage);
    await work(gateway);
  });
  await gateway.close();
}

test('a page reaches its product and nothing else, not even what listens on this machine', async () => {
  const host = createServer((_request, response) => response.end('of the host'));
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const { port } = host.address() as AddressInfo; // listening on TCP
  await onGateway(async (gateway) => {
    const lease = bench.browsers.lease();
    const context = await lease.openContext({ gateway });
    const page = await context.newPage();
    assert.equal((await page.goto('/api/health'))?.status(), 200);
    for (const address of [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
      'http://other.localhost/',
      'http://[::1]/',
    ]) {
      assert.equal((await page.goto(address))?.status(), 403, address);
    }
    await assert.rejects(page.goto('https://example.com/'), /ERR_TUNNEL_CONNECTION_FAILED/);
    assert.deepEqual(gateway.refused().slice(0, 2), [`GET http://127.0.0.1:${port}/`, `GET http://localhost:${port}/`]);
    assert.equal(gateway.refused().at(-1), 'CONNECT example.com:443');
    await context.close();
    await lease.release();
  });
  host.closeAllConnections();
  host.close();
});

test('a context knows nothing of the one before it', async () => {
  await onGateway(async (gateway) => {
    const lease = bench.browsers.lease();
    const first = await lease.openContext({ gateway });
    await (await first.newPage()).goto('/');
    await first.addCookies([{ name: 'session', value: 'x', url: gateway.origin }]);
    const second = await lease.openContext({ gateway });
    assert.deepEqual(await second.cookies(), []);
    await first.close();
    await second.close();
    await lease.release();
  });
});

test('launches again after a crash, also for a lease that had the one that crashed', async () => {
  await onGateway(async (gateway) => {
    const lease = bench.browsers.lease();
    const before = await lease.openContext({ gateway });
    const crashed = before.browser();
    await crashed?.close();
    const after = await lease.openContext({ gateway });
    assert.notEqual(after.browser(), crashed);
    assert.equal((await (await after.newPage()).goto('/api/health'))?.status(), 200);
    await after.close();
    await lease.release();
  });
});

test('takes a new browser after fifty products and closes the old one when its last product is done', async () => {
  await onGateway(async (gateway) => {
    const first = bench.browsers.lease();
    const context = await first.openContext({ gateway });
    const old = context.browser();
    for (let product = 0; product < 50; product += 1) {
      const lease = bench.browsers.lease();
      await (await lease.openContext({ gateway })).close();
      await lease.release();
    }
    const next = bench.browsers.lease();
    const fresh = await next.openContext({ gateway });
    assert.notEqual(fresh.browser(), old);
    assert.equal(old?.isConnected(), true);
    await context.close();
    await first.release();
    assert.equal(old?.isConnected(), false);
    await fresh.close();
    await next.release();
  });
});
