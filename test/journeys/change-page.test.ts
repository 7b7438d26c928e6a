/** The journey of a change in a real browser: what it would do is shown first; discarded, refused, then applied; keyboard, phone, dark. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { startServerProcess, type ServerProcess } from '../../scripts/server-process.ts';
import { expectNoBarriers, launchBrowser } from './journey.ts';

let folder: string;
let server: ServerProcess;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toronto-change-'));
  [server, browser] = await Promise.all([startServerProcess({ data: join(folder, 'data') }), launchBrowser()]);
});

after(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test(
  'a change is shown in words, applied, watched, and the version before can be had back',
  { timeout: 1_500_000 },
  async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(server.url);
    await page
      .getByLabel('Your concept')
      .fill('A list of plants. People add plants with a name and a place. People search plants.');
    await page.getByLabel('When something is open').selectOption('ask');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /questions before we build$/ }).waitFor({ timeout: 60_000 });
    await expectNoBarriers(page);
    const called = page.getByLabel('Your own answer: What is the product called?');
    await called.fill('x'.repeat(80));
    await page.getByRole('button', { name: 'Go on with these answers' }).click();
    await page.getByText(/could not make out what should change/).waitFor();
    await called.fill('Greenhouse');
    await page.getByRole('button', { name: 'Go on with these answers' }).click();
    await page.getByRole('heading', { name: 'Greenhouse' }).waitFor({ timeout: 60_000 });
    const tab = page.getByRole('tab', { name: 'Change' });
    await tab.waitFor({ timeout: 600_000 });
    await tab.click();

    const field = page.getByLabel('Your change request');
    await page.getByRole('button', { name: 'What is the product called? My Plants' }).click();
    await page.getByText('The product is called "My Plants".').first().waitFor();
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByText('Say in a sentence what should change.').waitFor();
    await field.fill('make it nicer');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/could not make out what should change/).waitFor();
    assert.equal(await field.inputValue(), 'make it nicer');
    await expectNoBarriers(page);

    await field.fill('Add a price to plants');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'This would change' }).waitFor();
    await page.getByText('Plants have a field "Price".').first().waitFor();
    for (const [width, scheme] of [
      [390, 'light'],
      [390, 'dark'],
      [1440, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await expectNoBarriers(page);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
        `no sideways scroll at ${width}`,
      );
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Discard' }).click();
    assert.equal(await field.inputValue(), '');

    await field.fill('Add a price to plants');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Apply the change' }).click();
    await page.getByRole('heading', { name: 'What the team says' }).waitFor();
    await tab.waitFor({ timeout: 600_000 });
    await tab.click();
    const versions = page.getByRole('list', { name: 'Versions, newest first' }).getByRole('listitem');
    await versions.first().getByText('Version 2').waitFor();
    assert.equal(await versions.count(), 2);
    await page.getByRole('button', { name: 'Restore version 1', exact: true }).click();
    await page.getByRole('button', { name: 'Stay' }).click();
    assert.deepEqual(faults, []);
    await context.close();
  },
);
