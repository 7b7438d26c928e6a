/** The main journey in a real browser: a concept typed on the page becomes a running product with its proof, files, history and downloads. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startServerProcess, type ServerProcess } from '../../scripts/server-process.ts';
import { expectNoBarriers, launchBrowser, runProcess } from './journey.ts';

const concept =
  'A seed swap for our neighbourhood. People can browse seeds, search them by name, filter them by kind, ' +
  'and add seeds that they offer. Use honeydew for the background and forest green for the buttons.';

let folder: string;
let server: ServerProcess;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toronto-page-'));
  [server, browser] = await Promise.all([startServerProcess({ data: join(folder, 'data') }), launchBrowser()]);
});

after(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function openPage(path: string): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(server.url + path);
  return { page, faults };
}

test('the page asks one thing, offers five examples, and answers what is no concept without losing a word', async () => {
  const { page, faults } = await openPage('/');
  await page.getByRole('heading', { name: 'What should we build?' }).waitFor();
  await expectNoBarriers(page);
  const examples = page.getByRole('region', { name: 'Or start from one of these' }).getByRole('button');
  assert.equal(await examples.count(), 5);
  const field = page.getByLabel('Your concept');
  await field.fill('hello');
  await page.getByRole('button', { name: 'Build it' }).click();
  await page.getByRole('heading', { name: 'Sentences that would help' }).waitFor();
  assert.equal(await field.inputValue(), 'hello');
  await examples.first().click();
  assert.ok((await field.inputValue()).length > 40);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('a concept becomes a product that is seen running, proven and downloadable', { timeout: 600_000 }, async () => {
  const { page, faults } = await openPage('/');
  await page.getByLabel('Your concept').fill(concept);
  await page.getByRole('button', { name: 'What will it take?' }).click();
  await page.getByText(/^About \d+ s .+ no model is asked, so it costs nothing\.$/).waitFor();
  await page.getByLabel('Your concept').press('Control+Enter');
  await page.waitForURL(/\/projects\//);
  await page.getByRole('heading', { name: 'What the team says' }).waitFor();
  await page.getByText(/^About \d+ s left/).waitFor({ timeout: 60_000 });
  await page
    .getByText(/I read the concept/)
    .first()
    .waitFor({ timeout: 30_000 });

  const previewTab = page.getByRole('tab', { name: 'Preview' });
  await previewTab.waitFor({ timeout: 500_000 });
  const product = page.frameLocator('iframe');
  await product.getByRole('navigation').getByRole('link', { name: /seeds/i }).first().click();
  await product.getByRole('heading', { level: 1, name: /seeds/i }).waitFor();
  await expectNoBarriers(page);

  await page.getByRole('tab', { name: 'Proof' }).click();
  await page
    .getByText(/\d+ met/)
    .first()
    .waitFor();
  assert.equal(await page.getByText('Not met', { exact: true }).count(), 0);
  const [picture] = await Promise.all([
    page.waitForResponse((response) => /\/evidence\/.+\.png$/.test(response.url())),
    page
      .getByText(/scenarios? passed/)
      .first()
      .click(),
  ]);
  assert.equal(picture.status(), 200);
  assert.equal((await picture.body()).subarray(1, 4).toString(), 'PNG');
  await expectNoBarriers(page);

  const thumb = page.getByRole('button', { name: 'Not good: the product as a whole' });
  await thumb.click();
  await page.getByRole('button', { name: 'Comment: the product as a whole' }).click();
  await page.getByLabel('Your comment').fill('Always use euros');
  await page.getByRole('button', { name: 'Say it' }).click();
  await page.getByText('The team keeps "Use euros" in mind for your next products.').waitFor();
  assert.equal(await thumb.getAttribute('aria-pressed'), 'true');
  await page.getByRole('tab', { name: 'Team' }).click();
  await page.getByText(/^It took .+ no model was asked/i).waitFor();
  await page.getByText(/^The plan: \d+ tasks/).click();
  await page.getByRole('table').getByText('on the critical path').first().waitFor();
  await expectNoBarriers(page);

  await page.getByRole('tab', { name: 'Files' }).click();
  await page.getByText('package.json', { exact: true }).first().click();
  await page.getByText('@hono/node-server').first().waitFor();

  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByText('Database Engineer').first().waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download zip' }).click(),
  ]);
  const zip = await readFile((await download.path()) ?? '');
  assert.equal(zip.subarray(0, 2).toString(), 'PK');
  assert.ok(zip.length > 20_000);

  const projectId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const clone = join(folder, 'clone');
  const cloned = await runProcess('git', ['clone', '--quiet', `${server.url}/git/${projectId}.git`, clone], {
    environment: {},
  });
  assert.equal(cloned.exitCode, 0, cloned.stderr);
  assert.match(await readFile(join(clone, 'README.md'), 'utf8'), /npm install|npm ci/);
  assert.match(await readFile(join(clone, 'web/theme.css'), 'utf8'), /#f0fff0/i);

  const [own] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Open in its own tab' }).click(),
  ]);
  await own.getByRole('navigation').getByRole('link', { name: /seeds/i }).first().waitFor();
  assert.match(new URL(own.url()).hostname, /^[0-9a-f-]+\.localhost$/);
  assert.doesNotMatch(own.url(), /token/);

  await page.getByRole('link', { name: 'Preferences' }).click();
  await page.getByRole('heading', { name: 'Use euros' }).waitFor();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Forget: Use euros' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('checkbox', { name: /Use euros/ }).click();
  await page.getByRole('checkbox', { name: /Use euros/, checked: false }).waitFor();

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(server.url);
  await page.getByRole('link', { name: /seed/i }).first().waitFor();
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  assert.equal(overflow, 0);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('a run is cancelled after one question and can be started again', { timeout: 300_000 }, async () => {
  const { page } = await openPage('/');
  await page.getByLabel('Your concept').fill('A register of bicycles with owners and repairs.');
  await page.getByRole('button', { name: 'Build it' }).click();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('button', { name: 'Stop building' }).click();
  await page.getByRole('button', { name: 'Retry' }).waitFor();
  await page.context().close();
});
