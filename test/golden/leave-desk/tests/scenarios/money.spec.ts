import { expect } from '@playwright/test';
import { test } from './product.ts';

test.describe('R35: The product has the feature “money”.', () => {
  test('“Money” shows figures that agree with the records', async ({ page }) => {
    await page.goto('/money');
    await expect(page.getByRole('heading', { name: 'Money' }).first()).toBeVisible();

    await expect(
      page.getByRole('group', { name: 'Claims', exact: true }).getByText('2', { exact: true }),
    ).toBeVisible();
    await expect(
      page.getByRole('group', { name: 'Claimed', exact: true }).getByText('€140.20', { exact: true }),
    ).toBeVisible();
  });
});
