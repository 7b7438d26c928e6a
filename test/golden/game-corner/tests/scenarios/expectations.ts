// What these scenarios say often: how a list, a message or an order is found on a page.
import { expect, type Locator, type Page } from '@playwright/test';

/** Visitors look around as the demo user; this one signs out first. */
export async function openSignedOut(page: Page, path: string) {
  await page.goto(path);
  const signOut = page.getByRole('button', { name: 'Sign out', exact: true });
  await signOut.click();
  await expect(signOut).toBeHidden();
  await page.goto(path);
}

/** The region, list, table, article or group of that name. */
export function area(page: Page, name: string): Locator {
  const exact = { name, exact: true };
  return page
    .getByRole('region', exact)
    .or(page.getByRole('list', exact))
    .or(page.getByRole('table', exact))
    .or(page.getByRole('article', exact))
    .or(page.getByRole('group', exact))
    .or(page.getByRole('navigation', exact))
    .or(page.getByRole('form', exact))
    .or(page.getByRole('dialog', exact))
    .first();
}

/** The items of the list of that name, or the rows of the table. */
export function items(page: Page, list: string): Locator {
  const exact = { name: list, exact: true };
  return page
    .getByRole('list', exact)
    .or(page.getByRole('table', exact))
    .first()
    .locator(':scope > li, :scope > tbody > tr');
}

/** What shows the text; options of a closed select do not. */
export function visibleText(scope: Page | Locator, text: string): Locator {
  return scope.getByText(text).filter({ visible: true });
}

/** What the product says about what was just done. */
export function message(page: Page, text: string): Locator {
  return page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: text }).first();
}

export async function expectItems(page: Page, list: string, range: { atLeast: number; atMost?: number }) {
  await expect(async () => {
    const count = await items(page, list).count();
    expect(count).toBeGreaterThanOrEqual(range.atLeast);
    expect(count).toBeLessThanOrEqual(range.atMost ?? Infinity);
  }).toPass({ timeout: 5_000 });
}

/** Every item contains the text, and there is at least one. */
export async function expectEveryItem(page: Page, list: string, text: string) {
  await expect(items(page, list).first()).toBeVisible();
  await expect(items(page, list).filter({ hasNotText: text })).toHaveCount(0);
}
