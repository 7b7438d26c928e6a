import { expect } from '@playwright/test';
import { area, items, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R5: The product has the feature “concerts”.', () => {
  test('The concerts are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Concerts', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/concerts');
    await expect(page.getByRole('heading', { name: 'Concerts' }).first()).toBeVisible();
    await expect(items(page, 'Concerts')).toHaveCount(3);
    await expect(visibleText(area(page, 'Concerts'), 'Reeds').first()).toBeVisible();
  });

  test('A concert has a page with its details', async ({ page }) => {
    await page.goto('/concerts');
    await items(page, 'Concerts').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Reeds' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Reeds'), '€18.00').first()).toBeVisible();
  });
});
