import { expect } from '@playwright/test';
import { expectItems, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R25: The product has the feature “time-clock”.', () => {
  test('A person clocks in and out, and is told when', async ({ page }) => {
    await page.goto('/time-clock');
    await page.getByRole('button', { name: 'Clock in' }).first().click();
    await page.getByRole('button', { name: 'Clock out' }).first().click();

    await expect(message(page, 'Clocked out at')).toBeVisible();
    await expect(visibleText(page, 'You are not clocked in.').first()).toBeVisible();
  });

  test('A person sees their own days with attendance and absence time', async ({ page }) => {
    await page.goto('/time-clock');

    await expectItems(page, 'My attendance records', { atLeast: 10 });
    await expect(visibleText(page, 'Absence time, 30 days').first()).toBeVisible();
  });
});
