import { expect } from '@playwright/test';
import { message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R22: The product has the feature “newsletter”.', () => {
  test('A person subscribes to the newsletter', async ({ page }) => {
    await page.goto('/newsletter');
    await page.getByLabel('Email', { exact: true }).fill('robin.reader@example.com');
    await page.getByRole('button', { name: 'Subscribe' }).first().click();

    await expect(message(page, 'You have subscribed')).toBeVisible();
    await expect(visibleText(page, 'news will go to robin.reader@example.com').first()).toBeVisible();
  });

  test('What is no address is not subscribed', async ({ page }) => {
    await page.goto('/newsletter');
    await page.getByLabel('Email', { exact: true }).fill('robin');
    await page.getByRole('button', { name: 'Subscribe' }).first().click();

    await expect(page.getByLabel('Email', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Email', { exact: true })).toHaveAccessibleDescription(/must be an address/i);
  });
});
