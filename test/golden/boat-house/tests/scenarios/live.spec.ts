import { expect } from '@playwright/test';
import { visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R15: The product has the feature “live”.', () => {
  test('Gauges move on the page “Live water levels”, which says that they are simulated', async ({ page }) => {
    await page.goto('/live');
    await expect(visibleText(page, 'Old bridge').first()).toBeVisible();
    await expect(visibleText(page, 'Updated').first()).toBeVisible();

    await expect(visibleText(page, 'Simulated data').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Pause updates' }).first()).toBeVisible();
  });

  test('The water level of “Old bridge” is drawn over the last 30 days and 24 hours', async ({ page }) => {
    await page.goto('/gauges/2');
    await expect(
      page.getByRole('img', { name: 'Water level in the last 30 days' }).locator('[data-mark]').nth(60),
    ).toBeAttached();
    await page.getByRole('button', { name: '24 hours' }).first().click();

    await expect(
      page.getByRole('img', { name: 'Water level in the last 24 hours' }).locator('[data-mark]').nth(48),
    ).toBeAttached();
  });
});
