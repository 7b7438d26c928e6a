import { expect } from '@playwright/test';
import { area, items, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R4: The product has the feature “workbenches”.', () => {
  test('The workbenches are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Workbenches', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/workbenches');
    await expect(page.getByRole('heading', { name: 'Workbenches' }).first()).toBeVisible();
    await expect(items(page, 'Workbenches')).toHaveCount(2);
    await expect(visibleText(area(page, 'Workbenches'), 'Bench by the window').first()).toBeVisible();
  });

  test('A workbench has a page with its details', async ({ page }) => {
    await page.goto('/workbenches');
    await items(page, 'Workbenches').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Bench by the window' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Bench by the window'), 'Wood').first()).toBeVisible();
  });
});
