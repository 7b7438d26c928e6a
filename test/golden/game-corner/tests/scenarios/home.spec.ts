import { expect } from '@playwright/test';
import { visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R1: The product has the feature “home”.', () => {
  test('The home page says what the product is', async ({ page }) => {
    await page.goto('/');

    await expect(page.getByRole('heading', { name: 'A game for every break' }).first()).toBeVisible();
    await expect(visibleText(page, 'Play against the computer, with a friend, or for points.').first()).toBeVisible();
  });

  test('The page and its components have the colours of the theme', async ({ page }) => {
    await page.goto('/');

    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(244, 247, 251)');
    await expect(page.getByRole('banner')).toHaveCSS('background-color', 'rgb(47, 79, 143)');
  });

  test('“Play now” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Play now' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/play');
  });

  test('“Browse prizes” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Browse prizes' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/prizes');
  });
});
