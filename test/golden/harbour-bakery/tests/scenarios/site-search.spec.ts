import { expect } from '@playwright/test';
import { area, items, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R15: The product has the feature “site-search”.', () => {
  test('Searching everything for “Ines” finds it in bakers', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Search everything', { exact: true }).fill('Ines');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/search');

    await expect(items(page, 'Found Bakers')).toHaveCount(1);
    await expect(visibleText(area(page, 'Found Bakers'), 'Ines Moreau').first()).toBeVisible();
  });

  test('Searching everything for a word that nothing has says so', async ({ page }) => {
    await page.goto('/search');
    await page.getByLabel('Words to look for', { exact: true }).fill('zzyzxq');
    await page.keyboard.press('Enter');

    await expect(visibleText(page, 'Nothing found').first()).toBeVisible();
  });
});
