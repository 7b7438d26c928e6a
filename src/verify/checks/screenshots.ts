/** Pictures of the main pages at desk and phone width; none is blank, none scrolls sideways on a phone, none throws. */
/// <reference lib="dom" />
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { deskViewport } from '../browser.ts';
import { lookAtProduct } from '../look-at-product.ts';
import { isOneColour } from '../one-colour.ts';
import { watchPage, type PageWatch } from '../page-watch.ts';
import { pagesOf, type ProductPage } from '../pages-of.ts';
import { visibleText } from '../steps/visible-text.ts';
import { takeScreenshot } from '../take-screenshot.ts';
import { count, type Check } from './check.ts';

const phone = { width: 390, height: 844 };
const mostPages = 6;

export const screenshots: Check = {
  name: 'screenshots',
  needs: ['start'],
  seconds: 60,
  run: async (surroundings) => {
    const { blueprint, evidenceDirectory, signal } = surroundings;
    const pages = pagesOf(blueprint)
      .filter((page) => page.isMain)
      .slice(0, mostPages);
    const { pictures, problems } = await lookAtProduct(surroundings, (page, origin) =>
      lookAtPages(page, { origin, pages, evidenceDirectory, signal }),
    );
    return {
      passed: problems.length === 0,
      summary:
        problems.length === 0
          ? `${count(pages.length, 'page')} seen at desk and phone width`
          : `${count(problems.length, 'problem')}: ${problems[0]}`,
      log: problems.join('\n'),
      screenshots: pictures,
    };
  },
};

interface Walk {
  origin: string;
  pages: readonly ProductPage[];
  evidenceDirectory: string;
  signal: AbortSignal;
}

async function lookAtPages(page: Page, { origin, pages, evidenceDirectory, signal }: Walk) {
  const pictures: { title: string; file: string }[] = [];
  const problems: string[] = [];
  const watch = watchPage(page.context(), origin);
  for (const { path, title } of pages) {
    signal.throwIfAborted();
    await page.setViewportSize(deskViewport);
    await page.goto(path, { timeout: 10_000 });
    for (const [width, size] of [
      ['desk', deskViewport],
      ['phone', phone],
    ] as const) {
      await page.setViewportSize(size);
      await watch.settled(page, 3000);
      const file = `page-${path.slice(1).replaceAll('/', '-') || 'home'}-${width}.png`;
      problems.push(...(await look(page, path, width, join(evidenceDirectory, file))));
      pictures.push({ title: `${title}, ${width}`, file });
    }
  }
  problems.push(...faultsOf(watch));
  watch.stop();
  return { pictures, problems };
}

async function look(page: Page, path: string, width: 'desk' | 'phone', file: string): Promise<string[]> {
  const problems: string[] = [];
  const picture = await takeScreenshot(page, file);
  if (!picture) return [`${path} could not be drawn at ${width} width`];
  if ((await visibleText(page)) === '') problems.push(`${path} is blank at ${width} width: no text to read`);
  else if (isOneColour(picture)) problems.push(`${path} is blank at ${width} width: one colour all over`);
  if (width === 'phone') {
    const wider = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= limit) return null;
      const widest = [...document.body.querySelectorAll('*')].find(
        (element) => element.getBoundingClientRect().right > limit + 1,
      );
      return widest ? `<${widest.tagName.toLowerCase()} class="${widest.getAttribute('class') ?? ''}">` : 'the page';
    });
    if (wider) problems.push(`${path} scrolls sideways at 390 px: ${wider} is too wide`);
  }
  return problems;
}

function faultsOf(watch: PageWatch): string[] {
  return watch.faults().map((fault) => `while the pages were opened, ${fault}`);
}
