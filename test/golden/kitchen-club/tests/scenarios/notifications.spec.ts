import { expect } from '@playwright/test';
import { area, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R11: The product has the feature “notifications”.', () => {
  test('The bell leads to what is new', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Notifications, 1 unread' }).first().click();

    await expect(
      visibleText(area(page, 'Notifications'), 'Ben Osei has written a review on your “Plum galette”.').first(),
    ).toBeVisible();
    await expect(visibleText(page, '1 unread').first()).toBeVisible();
  });

  test('Everything is marked as read, and stays so', async ({ page }) => {
    await page.goto('/notifications');
    await page.getByRole('button', { name: 'Mark all as read' }).first().click();
    await expect(message(page, 'All marked as read')).toBeVisible();
    await page.reload();

    await expect(visibleText(page, 'Everything is read').first()).toBeVisible();
  });

  test('What a person does not want to be told is switched off in the settings, and stays so', async ({ page }) => {
    await page.goto('/settings');
    await page.getByLabel('Changes to what is mine', { exact: true }).uncheck();
    await expect(message(page, 'You will not be told')).toBeVisible();
    await page.reload();
    await page.getByLabel('Changes to what is mine', { exact: true }).check();

    await expect(message(page, 'You will be told')).toBeVisible();
  });

  test('Notifications are closed to a person who is not signed in', async ({ page }) => {
    await openSignedOut(page, '/notifications');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});
