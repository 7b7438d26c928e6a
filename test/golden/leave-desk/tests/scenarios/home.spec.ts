import { expect } from '@playwright/test';
import { expectItems, items, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R1: The product has the feature “home”.', () => {
  test('The home page says what the product is', async ({ page }) => {
    await page.goto('/');

    await expect(page.getByRole('heading', { name: 'Days off without a paper trail' }).first()).toBeVisible();
    await expect(visibleText(page, 'Ask, answer, and see who is away.').first()).toBeVisible();
  });

  test('The page and its components have the colours of the theme', async ({ page }) => {
    await page.goto('/');

    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(246, 247, 244)');
    await expect(page.getByRole('banner')).toHaveCSS('background-color', 'rgb(47, 93, 80)');
  });

  test('“Check a request” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Check a request', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/check-request');
  });

  test('“Browse leave requests” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Browse leave requests' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/requests');
  });

  test('The home page shows what is inside', async ({ page }) => {
    await page.goto('/');

    await expectItems(page, 'Leave requests', { atLeast: 3 });
  });

  test('The first of the leave requests on the home page leads to its own page', async ({ page }) => {
    await page.goto('/');
    await items(page, 'Leave requests').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('link', { name: 'Leave requests', exact: true }).first()).toBeVisible();
  });
});
