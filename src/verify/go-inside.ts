/**
 * Going on inside the application instead of loading its page anew, which costs three times as much. Both are what people do;
 * who wants to know whether an address can be opened by itself has to load it.
 */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import type { PageWatch } from './page-watch.ts';

/** Longest wait for the next page to come to rest, in milliseconds. */
const restMs = 3000;

/**
 * True when the application followed and shows another page than before. False when nothing of it is open or it did not
 * follow: the page may be in any state then, and is to be loaded.
 */
export async function goInside(page: Page, path: string, watch: PageWatch): Promise<boolean> {
  if (!page.url().startsWith('http')) return false;
  const before = await shown(page);
  if (before.heading === '' || before.path === pathOf(path)) return false;
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
  await watch.settled(page, restMs);
  const after = await shown(page);
  // The same heading under another address says nothing about which page it is.
  return after.path === pathOf(path) && after.heading !== '' && after.heading !== before.heading;
}

const pathOf = (address: string): string => address.split(/[?#]/)[0] ?? address;

const shown = (page: Page): Promise<{ path: string; heading: string }> =>
  page.evaluate(() => ({
    path: location.pathname,
    heading: document.querySelector('h1')?.textContent?.trim() ?? '',
  }));
