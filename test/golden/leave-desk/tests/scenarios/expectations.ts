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

/** Chooses an option behind which the number of its records may stand. */
export async function chooseCounted(control: Locator, option: string) {
  const options = control.locator('option');
  await expect(options.filter({ hasText: option }).first()).toBeAttached();
  const texts = await options.allTextContents();
  await control.selectOption({ index: texts.findIndex((text) => text.replace(/ \(\d+\)$/, '') === option) });
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

/** The items' values of a field run in that order; items without a value stand at either end. */
export async function expectOrder(
  page: Page,
  list: string,
  field: string,
  direction: 'ascending' | 'descending',
  as: 'number' | 'text' | 'date',
) {
  await expect(async () => {
    const values = await items(page, list)
      .locator(`[data-field="${field}"]`)
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-value') ?? ''));
    const known = values.filter((value) => value !== '');
    expect(known.length).toBeGreaterThan(1);
    const compare = (one: string, other: string) =>
      as === 'number' ? Number(one) - Number(other) : one.localeCompare(other, 'en', { sensitivity: 'base' });
    const sorted = known.toSorted((one, other) =>
      direction === 'ascending' ? compare(one, other) : compare(other, one),
    );
    expect(known).toEqual(sorted);
  }).toPass({ timeout: 5_000 });
}

/** The value of a date control. */
export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
