import { expect } from '@playwright/test';
import { expectItems, items, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R1: The product has the feature “home”.', () => {
  test('The home page says what the product is', async ({ page }) => {
    await page.goto('/');

    await expect(page.getByRole('heading', { name: 'Stay by the river' }).first()).toBeVisible();
    await expect(visibleText(page, 'Sleep, build, listen.').first()).toBeVisible();
  });

  test('The page and its components have the colours of the theme', async ({ page }) => {
    await page.goto('/');

    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(244, 247, 246)');
    await expect(page.getByRole('banner')).toHaveCSS('background-color', 'rgb(31, 92, 87)');
  });

  test('“Browse cabins” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Browse cabins' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/cabins');
  });

  test('“Add recording” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Add recording', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/recordings/new');
  });

  test('The home page shows what is inside', async ({ page }) => {
    await page.goto('/');

    await expectItems(page, 'Cabins', { atLeast: 3 });
  });

  test('The first of the cabins on the home page leads to its own page', async ({ page }) => {
    await page.goto('/');
    await items(page, 'Cabins').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('link', { name: 'Cabins', exact: true }).first()).toBeVisible();
  });
});
