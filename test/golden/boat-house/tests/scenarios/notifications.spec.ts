import { expect } from '@playwright/test';
import { message, openSignedOut } from './expectations.ts';
import { test } from './product.ts';

test.describe('R20: The product has the feature “notifications”.', () => {
  test('What a person does not want to be told is switched off in the settings, and stays so', async ({ page }) => {
    await page.goto('/settings');
    await page.getByLabel('My bookings', { exact: true }).uncheck();
    await expect(message(page, 'You will not be told')).toBeVisible();
    await page.reload();
    await page.getByLabel('My bookings', { exact: true }).check();

    await expect(message(page, 'You will be told')).toBeVisible();
  });

  test('Notifications are closed to a person who is not signed in', async ({ page }) => {
    await openSignedOut(page, '/notifications');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});
