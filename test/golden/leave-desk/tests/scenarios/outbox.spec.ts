import { expect } from '@playwright/test';
import { area, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R14: The product has the feature “outbox”.', () => {
  test('What is written is sent for show, confirmed, and kept with its recipient and state', async ({ page }) => {
    await page.goto('/compose');
    await page.getByLabel('To', { exact: true }).fill('dana.reyes@example.com');
    await page.getByLabel('Subject', { exact: true }).fill('Evening at the pier');
    await page.getByLabel('Message', { exact: true }).fill('The doors open at eight, and the lamps are lit.');
    await page.getByRole('button', { name: 'Send' }).first().click();
    await expect(message(page, 'sent successfully')).toBeVisible();

    await expect(page.getByRole('heading', { name: 'Sent emails' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Sent emails'), 'Evening at the pier').first()).toBeVisible();
    await expect(visibleText(area(page, 'Sent emails'), 'dana.reyes@example.com').first()).toBeVisible();
  });

  test('Without a recipient nothing is sent, and the form says so', async ({ page }) => {
    await page.goto('/compose');
    await page.getByLabel('Subject', { exact: true }).fill('Evening at the pier');
    await page.getByLabel('Message', { exact: true }).fill('The doors open at eight, and the lamps are lit.');
    await page.getByRole('button', { name: 'Send' }).first().click();

    await expect(page.getByLabel('To', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('To', { exact: true })).toHaveAccessibleDescription(/To is required/i);
  });

  test('What is begun is kept as a draft', async ({ page }) => {
    await page.goto('/compose');
    await page.getByLabel('Subject', { exact: true }).fill('Evening at the pier');
    await page.getByLabel('Message', { exact: true }).fill('The doors open at eight, and the lamps are lit.');
    await page.getByRole('button', { name: 'Save as draft' }).first().click();
    await expect(message(page, 'Draft saved')).toBeVisible();

    await expect(visibleText(area(page, 'Drafts'), 'Evening at the pier').first()).toBeVisible();
  });

  test('A recipient is added to the address book', async ({ page }) => {
    await page.goto('/recipients');
    await page.getByRole('button', { name: 'Add recipient' }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Dana Reyes');
    await page.getByLabel('Email address', { exact: true }).fill('dana.reyes@example.com');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Recipient saved')).toBeVisible();

    await expect(visibleText(area(page, 'Recipients'), 'Dana Reyes').first()).toBeVisible();
  });

  test('From the address book one writes to a recipient', async ({ page }) => {
    await page.goto('/recipients');
    await page.getByRole('link', { name: 'Write to Ines Albers' }).first().click();

    await expect(page.getByLabel('To', { exact: true })).toHaveValue('Ines Albers <ines.albers@example.com>');
  });

  test('A template fills what is written', async ({ page }) => {
    await page.goto('/templates');
    await page.getByRole('link', { name: 'Use Handover' }).first().click();

    await expect(page.getByLabel('Message', { exact: true })).toHaveValue('These things are open:');
  });

  test('The dashboard shows how sending goes', async ({ page }) => {
    await page.goto('/sending-dashboard');

    await expect(page.getByRole('heading', { name: 'Sending dashboard' }).first()).toBeVisible();
    await expect(visibleText(page, 'Recipients reached').first()).toBeVisible();
  });
});
