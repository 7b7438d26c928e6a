import { expect } from '@playwright/test';
import { expectItems, items, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R1: The product has the feature “home”.', () => {
  test('The home page says what the product is', async ({ page }) => {
    await page.goto('/');

    await expect(page.getByRole('heading', { name: 'Baked before you wake' }).first()).toBeVisible();
    await expect(visibleText(page, 'Bread, cake and pastry from the old harbour.').first()).toBeVisible();
    await expect(visibleText(page, 'Slow').first()).toBeVisible();
  });

  test('The page and its components have the colours of the theme', async ({ page }) => {
    await page.goto('/');

    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(250, 243, 232)');
    await expect(page.getByRole('banner')).toHaveCSS('background-color', 'rgb(180, 83, 42)');
  });

  test('“Browse bakers” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Browse bakers' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/bakers');
  });

  test('“Add product” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Add product', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/products/new');
  });

  test('The home page shows what is inside', async ({ page }) => {
    await page.goto('/');

    await expectItems(page, 'Products', { atLeast: 3 });
  });

  test('The first of the products on the home page leads to its own page', async ({ page }) => {
    await page.goto('/');
    await items(page, 'Products').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('link', { name: 'Products', exact: true }).first()).toBeVisible();
  });
});
