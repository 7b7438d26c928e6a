/**
 * One walk through the product's pages, from which two checks take what they need: barriers, and pictures at desk and
 * phone width. Loading a page costs more than looking at it, so the walk loads the first one and goes on inside the
 * application; a page that does not follow is loaded.
 */
/// <reference lib="dom" />
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { deskViewport } from './browser.ts';
import type { Blueprint } from '../blueprint/schema.ts';
import { goInside } from './go-inside.ts';
import { lookAtProduct, type Look } from './look-at-product.ts';
import { isOneColour } from './one-colour.ts';
import { watchPage, type PageWatch } from './page-watch.ts';
import { pagesOf, type ProductPage } from './pages-of.ts';
import { visibleText } from './steps/visible-text.ts';
import { takeScreenshot } from './take-screenshot.ts';

const phone = { width: 390, height: 844 };
const mostPictured = 6;

export interface Barrier {
  path: string;
  rule: string;
  impact: string;
  help: string;
  selectors: string[];
}

export interface Walk {
  paths: readonly string[];
  barriers: readonly Barrier[];
  /** Between a text of usual size and what is behind it, anywhere on the pages; null where no text was. */
  lowestContrast: number | null;
  pictures: readonly { title: string; file: string }[];
  /** Sentences about pages that are blank, too wide or report errors. */
  problems: readonly string[];
}

type Surroundings = Look & { blueprint: Blueprint; evidenceDirectory: string };

/** The same walk for everybody who asks; it begins with the first who does and ends when that one's `signal` aborts. */
export function createWalk(): (surroundings: Surroundings) => Promise<Walk> {
  let walk: Promise<Walk> | null = null;
  return (surroundings) => {
    walk ??= lookAtProduct(surroundings, (page, origin) => walkPages(page, origin, surroundings));
    return walk;
  };
}

async function walkPages(page: Page, origin: string, surroundings: Surroundings): Promise<Walk> {
  const { blueprint, evidenceDirectory, signal } = surroundings;
  const pages = pagesOf(blueprint);
  const pictured = new Set(pages.filter(({ isMain }) => isMain).slice(0, mostPictured));
  const barriers: Barrier[] = [];
  let lowestContrast = Number.POSITIVE_INFINITY;
  const pictures: { title: string; file: string }[] = [];
  const problems: string[] = [];
  const watch = watchPage(page.context(), origin);
  for (const one of pages) {
    signal.throwIfAborted();
    await goTo(page, one.path, watch);
    const audit = await auditOf(page, one.path);
    barriers.push(...audit.barriers);
    lowestContrast = Math.min(lowestContrast, audit.lowestContrast ?? lowestContrast);
    if (!pictured.has(one)) continue;
    if (one.path === '/') {
      const other = await auditOtherScheme(page, one.path);
      barriers.push(...other.barriers);
      lowestContrast = Math.min(lowestContrast, other.lowestContrast ?? lowestContrast);
    }
    for (const width of ['desk', 'phone'] as const) {
      await page.setViewportSize(width === 'desk' ? deskViewport : phone);
      await watch.settled(page, 3000);
      const file = `page-${one.path.slice(1).replaceAll('/', '-') || 'home'}-${width}.png`;
      problems.push(...(await problemsOf(page, one, width, join(evidenceDirectory, file))));
      pictures.push({ title: `${one.title}, ${width}`, file });
    }
    await page.setViewportSize(deskViewport);
  }
  problems.push(...watch.faults().map((fault) => `while the pages were opened, ${fault}`));
  watch.stop();
  return {
    paths: pages.map(({ path }) => path),
    barriers,
    lowestContrast: Number.isFinite(lowestContrast) ? lowestContrast : null,
    pictures,
    problems,
  };
}

/** Goes on inside the application where it follows the address, and loads the page where it does not. */
async function goTo(page: Page, path: string, watch: PageWatch): Promise<void> {
  if (!(await goInside(page, path, watch))) await page.goto(path, { timeout: 30_000 });
  await watch.settled(page, 3000);
}

interface Audit {
  barriers: Barrier[];
  /** Of the texts of usual size on the page; null where there is none. */
  lowestContrast: number | null;
}

async function auditOf(page: Page, path: string): Promise<Audit> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }; // the script evaluated above defines it
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      rules: { 'color-contrast': { enabled: false } },
      preload: false,
    });
    return violations.map((violation) => ({
      rule: violation.id,
      impact: String(violation.impact),
      help: violation.help,
      selectors: violation.nodes.slice(0, 5).map((node) => node.target.join(' ')),
    }));
  });
  const contrast = await contrastOf(page);
  return {
    barriers: [...violations, ...contrast.violations].filter(isSerious).map((violation) => ({ path, ...violation })),
    lowestContrast: contrast.lowest,
  };
}

/**
 * Contrast once more in the colour scheme that the page is not in, where the product has one; then the page is as it was.
 * On the home page only: the others are made of the same pieces and colours, and each page costs seconds of processor time.
 */
async function auditOtherScheme(page: Page, path: string): Promise<Audit> {
  const scheme = await page.evaluate(() => {
    const root = document.documentElement;
    const look = (): string =>
      [root, document.body]
        .map((one) => getComputedStyle(one))
        .map(({ color, backgroundColor, colorScheme }) => `${color} on ${backgroundColor}, ${colorScheme}`)
        .join();
    const before = look();
    const chosen = root.dataset['scheme'];
    const other = ['dark', 'light'].find((one) => {
      root.dataset['scheme'] = one;
      return look() !== before;
    });
    if (other === undefined) delete root.dataset['scheme'];
    if (other === undefined && chosen !== undefined) root.dataset['scheme'] = chosen;
    return other === undefined ? null : { other, chosen: chosen ?? null };
  });
  if (scheme === null) return { barriers: [], lowestContrast: null };
  // Colours that fade into each other would be measured half-way.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations, lowest } = await contrastOf(page);
  await page.evaluate((chosen) => {
    if (chosen === null) delete document.documentElement.dataset['scheme'];
    else document.documentElement.dataset['scheme'] = chosen;
  }, scheme.chosen);
  return {
    barriers: violations
      .filter(isSerious)
      .map((violation) => ({ path, ...violation, help: `${violation.help}, in the ${scheme.other} colours` })),
    lowestContrast: lowest,
  };
}

const isSerious = ({ impact }: { impact: string }): boolean => impact === 'serious' || impact === 'critical';

/** Asked for apart from the rest: only there the texts that pass are of interest, for their figure. */
async function contrastOf(page: Page): Promise<{ violations: Omit<Barrier, 'path'>[]; lowest: number | null }> {
  const { violations, ratios } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }; // `auditOf` has put it there
    const runOnly = { type: 'rule' as const, values: ['color-contrast'] };
    const contrast = await axe.run(document, { resultTypes: ['passes'], runOnly, selectors: false, preload: false });
    const named =
      contrast.violations.length === 0
        ? []
        : (await axe.run(document, { resultTypes: ['violations'], runOnly, preload: false })).violations;
    return {
      violations: named.map((violation) => ({
        rule: violation.id,
        impact: String(violation.impact),
        help: violation.help,
        selectors: violation.nodes.slice(0, 5).map((node) => node.target.join(' ')),
      })),
      ratios: [...contrast.passes, ...named].flatMap(({ nodes }) =>
        nodes.flatMap(({ any }) =>
          any.flatMap(({ data }: { data: { contrastRatio?: number; expectedContrastRatio?: string } | null }) =>
            data?.expectedContrastRatio === '4.5:1' && typeof data.contrastRatio === 'number'
              ? [data.contrastRatio]
              : [],
          ),
        ),
      ),
    };
  });
  return { violations, lowest: ratios.length === 0 ? null : Math.min(...ratios) };
}

async function problemsOf(page: Page, { path }: ProductPage, width: 'desk' | 'phone', file: string): Promise<string[]> {
  const problems: string[] = [];
  const picture = await takeScreenshot(page, file);
  if (!picture) return [`${path} could not be drawn at ${width} width`];
  if ((await visibleText(page)) === '') problems.push(`${path} is blank at ${width} width: no text to read`);
  else if (isOneColour(picture)) problems.push(`${path} is blank at ${width} width: one colour all over`);
  if (width === 'desk') return problems;
  const wider = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return null;
    const widest = [...document.body.querySelectorAll('*')].find(
      (element) => element.getBoundingClientRect().right > limit + 1,
    );
    return widest ? `<${widest.tagName.toLowerCase()} class="${widest.getAttribute('class') ?? ''}">` : 'the page';
  });
  return wider ? [...problems, `${path} scrolls sideways at 390 px: ${wider} is too wide`] : problems;
}
