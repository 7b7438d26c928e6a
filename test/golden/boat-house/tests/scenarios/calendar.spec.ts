import { expect } from '@playwright/test';
import { area, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R23: The product has the feature “calendar”.', () => {
  test('The calendar shows a month, a week and a day', async ({ page }) => {
    await page.goto('/calendar');
    await expect(page.getByRole('heading', { name: 'Calendar' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Week' }).first().click();
    await expect(page.getByRole('heading', { name: 'Week of' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Next', exact: true }).first().click();
    await page.getByRole('button', { name: 'Today' }).first().click();
    await area(page, 'View').getByRole('button', { name: 'Day' }).first().click();

    await expect(visibleText(area(page, 'Calendar'), 'Knots').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Previous', exact: true }).first()).toBeVisible();
  });
});
