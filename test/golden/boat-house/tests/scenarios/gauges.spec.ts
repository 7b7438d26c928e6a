import { expect } from '@playwright/test';
import { area, items, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R14: The product has the feature “gauges”.', () => {
  test('The gauges are listed', async ({ page }) => {
    await page.goto('/gauges');

    await expect(page).toHaveURL((url) => url.pathname === '/gauges');
    await expect(page.getByRole('heading', { name: 'Gauges' }).first()).toBeVisible();
    await expect(items(page, 'Gauges')).toHaveCount(2);
    await expect(visibleText(area(page, 'Gauges'), 'Old bridge').first()).toBeVisible();
  });

  test('A gauge has a page with its details', async ({ page }) => {
    await page.goto('/gauges');
    await items(page, 'Gauges').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Old bridge' }).first()).toBeVisible();
  });
});
