import { expect } from '@playwright/test';
import { expectItems, items, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R1: The product has the feature “home”.', () => {
  test('The home page says what the product is', async ({ page }) => {
    await page.goto('/');

    await expect(page.getByRole('heading', { name: 'Why own what you use twice?' }).first()).toBeVisible();
    await expect(visibleText(page, 'Ask a neighbour instead.').first()).toBeVisible();
  });

  test('The page and its components have the colours of the theme', async ({ page }) => {
    await page.goto('/');

    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(16, 20, 24)');
    await expect(page.getByRole('banner')).toHaveCSS('background-color', 'rgb(242, 177, 52)');
  });

  test('“Browse tools” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Browse tools' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/tools');
  });

  test('“Lend a tool” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Lend a tool', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/tools/new');
  });

  test('The home page shows what is inside', async ({ page }) => {
    await page.goto('/');

    await expectItems(page, 'Tools', { atLeast: 3 });
  });

  test('The first of the tools on the home page leads to its own page', async ({ page }) => {
    await page.goto('/');
    await items(page, 'Tools').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('link', { name: 'Tools', exact: true }).first()).toBeVisible();
  });
});
