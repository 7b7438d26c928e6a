import { expect } from '@playwright/test';
import { area, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R12: The product has the feature “share”.', () => {
  test('The link to a tool can be copied', async ({ page }) => {
    await page.goto('/tools/5');
    await page.getByRole('button', { name: 'Share' }).first().click();
    await expect(visibleText(area(page, 'Link'), '/tools/5').first()).toBeVisible();

    await expect(page.getByRole('button', { name: 'Copy link' }).first()).toBeVisible();
  });

  test('The link to one’s own tools can be copied', async ({ page }) => {
    await page.goto('/my-tools');
    await page.getByRole('button', { name: 'Share my tools' }).first().click();
    await expect(visibleText(area(page, 'Link'), '/tools/of/1').first()).toBeVisible();

    await expect(page.getByRole('button', { name: 'Copy link' }).first()).toBeVisible();
  });

  test('Whoever has the link reads the tools without an account', async ({ page }) => {
    await openSignedOut(page, '/tools/of/1');
    await expect(page.getByRole('heading', { name: 'Tools of Sam Rivera' }).first()).toBeVisible();

    await expect(visibleText(area(page, 'Tools'), 'Impact drill').first()).toBeVisible();
  });
});
