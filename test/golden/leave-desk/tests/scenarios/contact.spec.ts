import { expect } from '@playwright/test';
import { message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R22: The product has the feature “contact”.', () => {
  test('A visitor writes to the owner and sees that the message has arrived', async ({ page }) => {
    await page.goto('/contact');
    await page.getByLabel('Name', { exact: true }).fill('Robin Writer');
    await page.getByLabel('Email', { exact: true }).fill('robin.writer@example.com');
    await page.getByLabel('Message', { exact: true }).fill('When do you open on Sundays?');
    await page.getByRole('button', { name: 'Send message' }).first().click();

    await expect(message(page, 'Your message was sent')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Thank you, Robin Writer' }).first()).toBeVisible();
    await expect(visibleText(page, 'When do you open on Sundays?').first()).toBeVisible();
  });

  test('An empty message is not sent, and what was typed stays', async ({ page }) => {
    await page.goto('/contact');
    await page.getByLabel('Name', { exact: true }).fill('Robin Writer');
    await page.getByLabel('Email', { exact: true }).fill('robin.writer@example.com');
    await page.getByRole('button', { name: 'Send message' }).first().click();

    await expect(page.getByLabel('Message', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Message', { exact: true })).toHaveAccessibleDescription(/Message is required/i);
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Robin Writer');
  });
});
