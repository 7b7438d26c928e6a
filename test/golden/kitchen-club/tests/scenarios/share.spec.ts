import { expect } from '@playwright/test';
import { area, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R14: The product has the feature “share”.', () => {
  test('The link to a recipe can be copied', async ({ page }) => {
    await page.goto('/recipes/4');
    await page.getByRole('button', { name: 'Share' }).first().click();
    await expect(visibleText(area(page, 'Link'), '/recipes/4').first()).toBeVisible();

    await expect(page.getByRole('button', { name: 'Copy link' }).first()).toBeVisible();
  });
});
