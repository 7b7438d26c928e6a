import { expect } from '@playwright/test';
import { area, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R17: The product has the feature “wallet”.', () => {
  test('Test money is added to the wallet, which lists it', async ({ page }) => {
    await page.goto('/wallet');
    await page.getByLabel('Amount', { exact: true }).fill('40.00');
    await page.getByRole('button', { name: 'Add money' }).first().click();
    await expect(message(page, 'added to your wallet')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Transactions'), '40.00').first()).toBeVisible();
    await expect(visibleText(area(page, 'Transactions'), 'Top-up').first()).toBeVisible();
    await expect(visibleText(page, 'Test money').first()).toBeVisible();
  });

  test('Test money is sent to somebody', async ({ page }) => {
    await page.goto('/wallet');
    await page.getByLabel('Amount', { exact: true }).fill('15.00');
    await page.getByRole('button', { name: 'Add money' }).first().click();
    await expect(message(page, 'added to your wallet')).toBeVisible();
    await area(page, 'What to do').getByRole('button', { name: 'Send' }).first().click();
    await page.getByLabel('To', { exact: true }).selectOption({ label: 'Ben Osei' });
    await page.getByLabel('Amount', { exact: true }).fill('12.50');
    await page.getByRole('button', { name: 'Send money' }).first().click();
    await expect(message(page, 'sent')).toBeVisible();

    await expect(visibleText(area(page, 'Transactions'), 'Sent to Ben Osei').first()).toBeVisible();
  });

  test('Nobody withdraws more than there is', async ({ page }) => {
    await page.goto('/wallet');
    await area(page, 'What to do').getByRole('button', { name: 'Withdraw' }).first().click();
    await page.getByLabel('Amount', { exact: true }).fill('9999.00');
    await page.getByLabel('Account', { exact: true }).fill('Savings');
    await page.getByRole('button', { name: 'Withdraw money' }).first().click();

    await expect(page.getByLabel('Amount', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Amount', { exact: true })).toHaveAccessibleDescription(/more than your balance/i);
  });

  test('The wallet is closed to a person who is not signed in', async ({ page }) => {
    await openSignedOut(page, '/wallet');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});
