import { expect } from '@playwright/test';
import { test } from './product.ts';

test.describe('R8: The product has the feature “timer”.', () => {
  test('A person starts and pauses the timer', async ({ page }) => {
    await page.goto('/timer');
    await expect(page.getByRole('heading', { name: 'Focus timer' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Start' }).first().click();
    await page.getByRole('button', { name: 'Pause' }).first().click();

    await expect(page.getByRole('button', { name: 'Resume' }).first()).toBeVisible();
  });

  test('Timed sessions are kept and added up by day', async ({ page }) => {
    await page.goto('/timer');

    await expect(page.getByRole('heading', { name: 'Sessions' }).first()).toBeVisible();
    await expect(page.getByRole('img', { name: 'Minutes per day' }).locator('[data-mark]').nth(6)).toBeAttached();
  });
});
