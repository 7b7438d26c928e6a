import { expect } from '@playwright/test';
import { area, expectItems, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R12: The product has the feature “gallery”.', () => {
  test('“Heron” is seen large, and the next picture follows', async ({ page }) => {
    await page.goto('/gallery');
    await expectItems(page, 'Pictures', { atLeast: 1 });
    await page.getByRole('button', { name: 'Show Heron large' }).first().click();
    await expect(visibleText(page, '1 of ').first()).toBeVisible();
    await page.getByRole('button', { name: 'Next', exact: true }).first().click();
    await expect(visibleText(page, '2 of ').first()).toBeVisible();
    await page.keyboard.press('Escape');

    await expect(visibleText(page, 'Open its page')).toHaveCount(0);
    await expect(visibleText(area(page, 'Pictures'), 'Heron').first()).toBeVisible();
  });
});
