import { expect } from '@playwright/test';
import { area, items, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R14: The product has the feature “supplies”.', () => {
  test('The supplies are listed', async ({ page }) => {
    await page.goto('/supplies');

    await expect(page).toHaveURL((url) => url.pathname === '/supplies');
    await expect(page.getByRole('heading', { name: 'Supplies' }).first()).toBeVisible();
    await expect(items(page, 'Supplies')).toHaveCount(4);
    await expect(visibleText(area(page, 'Supplies'), 'Hemp rope').first()).toBeVisible();
  });

  test('A supply has a page with its details', async ({ page }) => {
    await page.goto('/supplies');
    await items(page, 'Supplies').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Hemp rope' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Hemp rope'), '€14.50').first()).toBeVisible();
  });
});
