import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { readConfiguration } from '../../../src/ops/configuration.ts';
import { findBrowser } from '../../../src/verify/find-browser.ts';
import { registering } from './account.ts';
import { coloured } from './appearance.ts';
import { details, yes, type Check } from './expectations.ts';
import { judge } from './judge.ts';
import { listing } from './moves.ts';
import { narrowing } from './narrowing.ts';
import { navigating } from './navigating.ts';
import { searching } from './searching.ts';
import { writing } from './writing.ts';
import { acting, asking } from './steps.ts';
import { mostActions } from './visitor.ts';

const here = dirname(fileURLToPath(import.meta.url));
const origins: Record<'good' | 'bad', string> = { good: '', bad: '' };
const servers: Server[] = [];
let browser: Browser;

before(async () => {
  for (const name of ['good', 'bad'] as const) {
    const html = readFileSync(join(here, 'fixture', `${name}.html`));
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    assert.ok(address !== null && typeof address === 'object');
    origins[name] = `http://127.0.0.1:${address.port}`;
    servers.push(server);
  }
  const { cacheDirectory, browserPath } = readConfiguration();
  const found = await findBrowser({ preferred: browserPath ?? undefined, cacheDirectory });
  assert.ok(found);
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'en_US.UTF-8', ...found.environment };
  browser = await chromium.launch({
    executablePath: found.executable,
    args: [...found.args],
    chromiumSandbox: false,
    env,
  });
});

after(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

const points = async (page: 'good' | 'bad', check: Check): Promise<number> => {
  const verdict = await judge({ browser, origin: origins[page], test: 'made-up#1', check });
  return verdict.points;
};

const pairs: Record<string, Check> = {
  'a list with its details': listing({ to: ['books'], wanted: { author: details.name, date: details.date } }),
  'the page of one item': listing({ to: ['books'], inside: { story: /\p{L}[^\n]{60,}/u } }),
  'looking something up': searching({ to: ['books'], term: 'lighthouse' }),
  'narrowing a list': narrowing({ to: ['books'], choice: /plants/i, field: ['kind'] }),
  'writing something new': writing({
    to: [['books']],
    open: ['add book'],
    values: [[/title/i, 'Lanterns in the fog']],
    shownAt: ['books'],
  }),
  'navigation to named parts': navigating(['home'], ['books'], ['catalogue', 'about']),
  'colours that were asked for': coloured({ background: 'linen', component: 'maroon' }),
};

// Each judges in a context of its own, and mostly waits.
describe('the judge', { concurrency: 4 }, () => {
  for (const [name, check] of Object.entries(pairs)) {
    test(`says YES to ${name} where it is, and not where it is not`, async () => {
      assert.equal(await points('good', check), 1);
      assert.ok((await points('bad', check)) < 1);
    });
  }

  test('says NO to a form that keeps nothing, to a search that finds everything, and to a colour that is another', async () => {
    const write = writing({ to: [['books']], values: [[/title/i, 'Lanterns in the fog']] });
    assert.equal(await points('bad', write), 0);
    assert.equal(await points('bad', searching({ to: ['books'], term: 'lighthouse' })), 0);
    assert.equal(await points('good', coloured({ background: 'azure', component: 'midnight blue' })), 0);
  });

  test('says NO where a part is missing altogether', async () => {
    assert.equal(await points('good', registering()), 0);
    assert.equal(await points('good', asking('Where are you?', /./)), 0);
    assert.equal(await points('good', acting({ to: [['books']], press: ['enroll'] })), 0);
  });

  test('does not take an error for a confirmation', async () => {
    const check: Check = async (visitor) => {
      await visitor.page.setContent(
        '<main><h1>Post a letter here</h1><form><label>Name <input></label><button type="button">Send</button></form><p role="alert"></p></main>' +
          '<script>document.querySelector("button").onclick = () => (document.querySelector("[role=alert]").textContent = "Nothing was sent: the name is missing, please enter it.")</script>',
      );
      return writing({ values: [[/name/i, 'Marta']], proof: false })(visitor);
    };
    assert.equal(await points('good', check), 0);
  });

  test('stops with NO after fourteen actions', async () => {
    let pressed = 0;
    const verdict = await judge({
      browser,
      origin: origins.good,
      test: 'made-up#2',
      check: async (visitor) => {
        for (; pressed < 40; pressed += 1) await visitor.press(['home']);
        return yes('went on and on');
      },
    });
    assert.deepEqual([verdict.points, verdict.actions, pressed], [0, mostActions, mostActions]);
  });
});
