import { expect } from '@playwright/test';
import { expectItems, items, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R1: The product has the feature “home”.', () => {
  test('The home page says what the product is', async ({ page }) => {
    await page.goto('/');

    await expect(page.getByRole('heading', { name: 'What to read next' }).first()).toBeVisible();
    await expect(visibleText(page, 'A short list is a read list.').first()).toBeVisible();
  });

  test('The page and its components have the colours of the theme', async ({ page }) => {
    await page.goto('/');

    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(253, 246, 227)');
    await expect(page.getByRole('banner')).toHaveCSS('background-color', 'rgb(122, 75, 42)');
  });

  test('“Browse books” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Browse books' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/books');
  });

  test('“Add book” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Add book', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/books/new');
  });

  test('The home page shows what is inside', async ({ page }) => {
    await page.goto('/');

    await expectItems(page, 'Books', { atLeast: 3 });
  });

  test('The first of the books on the home page leads to its own page', async ({ page }) => {
    await page.goto('/');
    await items(page, 'Books').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('link', { name: 'Books', exact: true }).first()).toBeVisible();
  });
});
