import { expect } from '@playwright/test';
import { area, items, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R16: The product has the feature “bakers”.', () => {
  test('The bakers are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Bakers', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/bakers');
    await expect(page.getByRole('heading', { name: 'Bakers' }).first()).toBeVisible();
    await expect(items(page, 'Bakers')).toHaveCount(3);
    await expect(visibleText(area(page, 'Bakers'), 'Ines Moreau').first()).toBeVisible();
  });

  test('A baker has a page with its details', async ({ page }) => {
    await page.goto('/bakers');
    await items(page, 'Bakers').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Ines Moreau' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Ines Moreau'), 'ines@example.com').first()).toBeVisible();
    await expect(visibleText(area(page, 'Ines Moreau'), '+33 1 23 45 67 89').first()).toBeVisible();
    await expect(visibleText(area(page, 'Ines Moreau'), 'https://example.com/ines').first()).toBeVisible();
    await expect(visibleText(area(page, 'Ines Moreau'), '03:30').first()).toBeVisible();
    await expect(visibleText(area(page, 'Ines Moreau'), "Learned at her grandmother's oven.").first()).toBeVisible();
  });
});

test.describe('R17: The product has the feature “delete-baker”.', () => {
  test('A baker that others need is not deleted', async ({ page }) => {
    await page.goto('/bakers/3');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Baker', exact: true }).first().click();
    await expect(message(page, 'cannot be deleted')).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'Ines Moreau' }).first()).toBeVisible();
  });
});
