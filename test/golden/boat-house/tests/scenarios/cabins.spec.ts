import { expect } from '@playwright/test';
import { area, items, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R3: The product has the feature “cabins”.', () => {
  test('The cabins are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Cabins', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/cabins');
    await expect(page.getByRole('heading', { name: 'Cabins' }).first()).toBeVisible();
    await expect(items(page, 'Cabins')).toHaveCount(3);
    await expect(visibleText(area(page, 'Cabins'), 'Heron').first()).toBeVisible();
  });

  test('A cabin has a page with its details', async ({ page }) => {
    await page.goto('/cabins');
    await items(page, 'Cabins').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Heron' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Heron'), '€89.00').first()).toBeVisible();
  });
});
