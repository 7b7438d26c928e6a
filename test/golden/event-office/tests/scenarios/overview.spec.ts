import { expect } from '@playwright/test';
import { test } from './product.ts';

test.describe('R1: The product has the feature “overview”.', () => {
  test('“Overview” shows figures that agree with the records', async ({ page }) => {
    await page.goto('/overview');
    await expect(page.getByRole('heading', { name: 'Overview' }).first()).toBeVisible();

    await expect(
      page.getByRole('group', { name: 'Events', exact: true }).getByText('3', { exact: true }),
    ).toBeVisible();
    await expect(
      page.getByRole('group', { name: 'Spent', exact: true }).getByText('£1,840.00', { exact: true }),
    ).toBeVisible();
    await expect(
      page.getByRole('group', { name: 'Average order', exact: true }).getByText('£492.06', { exact: true }),
    ).toBeVisible();
  });

  test('“Overview” draws a chart for each breakdown', async ({ page }) => {
    await page.goto('/overview');

    await expect(page.getByRole('img', { name: 'Orders by status' }).locator('[data-mark]').nth(2)).toBeAttached();
    await expect(page.getByRole('img', { name: 'Cost by event' }).locator('[data-mark]').nth(2)).toBeAttached();
    await expect(page.getByRole('img', { name: 'Events by month' }).locator('[data-mark]').nth(0)).toBeAttached();
  });

  test('The chart “Orders by status” can be read as a table', async ({ page }) => {
    await page.goto('/overview');
    await expect(page.getByRole('img', { name: 'Orders by status' }).locator('[data-mark]').nth(2)).toBeAttached();
    await page.getByRole('button', { name: 'Show table' }).first().click();

    await expect(page.getByRole('button', { name: 'Show chart' }).first()).toBeVisible();
  });
});
