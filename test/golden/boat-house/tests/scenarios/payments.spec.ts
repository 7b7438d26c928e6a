import { expect } from '@playwright/test';
import { openSignedOut } from './expectations.ts';
import { test } from './product.ts';

test.describe('R24: The product has the feature “payments”.', () => {
  test('A person finds what they paid', async ({ page }) => {
    await page.goto('/payments');

    await expect(page.getByRole('heading', { name: 'My payments' }).first()).toBeVisible();
  });

  test('Payments are closed to a person who is not signed in', async ({ page }) => {
    await openSignedOut(page, '/payments');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});
