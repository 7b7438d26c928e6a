/** No page keeps anybody out: axe-core finds no serious or critical barrier on the product's pages. */
/// <reference lib="dom" />
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { lookAtProduct } from '../look-at-product.ts';
import { watchPage } from '../page-watch.ts';
import { pagesOf } from '../pages-of.ts';
import { count, type Check } from './check.ts';

interface Barrier {
  path: string;
  rule: string;
  impact: string;
  help: string;
  selectors: string[];
}

export const accessibility: Check = {
  name: 'accessibility',
  needs: ['start'],
  seconds: 90,
  run: async (surroundings) => {
    const paths = pagesOf(surroundings.blueprint).map((page) => page.path);
    const barriers = await lookAtProduct(surroundings, (page, origin) =>
      inspect(page, origin, paths, surroundings.signal),
    );
    const rules = [...new Set(barriers.map((barrier) => barrier.help))];
    return {
      passed: barriers.length === 0,
      summary:
        barriers.length === 0
          ? `No serious barrier on ${count(paths.length, 'page')}`
          : `${count(barriers.length, 'serious barrier')} on ${count(new Set(barriers.map((barrier) => barrier.path)).size, 'page')}: ${rules.slice(0, 3).join('; ')}`,
      log: barriers
        .map(
          (barrier) =>
            `${barrier.path}: ${barrier.impact}, ${barrier.rule}: ${barrier.help} (${barrier.selectors.join(', ')})`,
        )
        .join('\n'),
    };
  },
};

async function inspect(page: Page, origin: string, paths: readonly string[], signal: AbortSignal): Promise<Barrier[]> {
  const watch = watchPage(page.context(), origin);
  const barriers: Barrier[] = [];
  for (const path of paths) {
    signal.throwIfAborted();
    await page.goto(path, { timeout: 10_000 });
    await watch.settled(page, 3000);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }; // the script evaluated above defines it
      const found = await axe.run(document, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        preload: false,
      });
      return found.violations.map((violation) => ({
        rule: violation.id,
        impact: String(violation.impact),
        help: violation.help,
        selectors: violation.nodes.slice(0, 5).map((node) => node.target.join(' ')),
      }));
    });
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    barriers.push(...serious.map((violation) => ({ path, ...violation })));
  }
  watch.stop();
  return barriers;
}
