import { expect } from '@playwright/test';
import { area, items, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R6: The product has the feature “saved-searches”.', () => {
  test('A search of tools is saved under a name and finds the same again', async ({ page }) => {
    await page.goto('/tools');
    await page.getByLabel('Search tools', { exact: true }).fill('Impact');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save this search' }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('All about impact');
    await page.getByRole('button', { name: 'Save search' }).first().click();
    await expect(message(page, 'Search saved')).toBeVisible();
    await page.goto('/saved-searches');
    await page.getByRole('link', { name: 'All about impact' }).first().click();

    await expect(page.getByLabel('Search tools', { exact: true })).toHaveValue('Impact');
    await expect(items(page, 'Tools')).toHaveCount(1);
  });

  test('Who is not signed in is asked to sign in before saving a search', async ({ page }) => {
    await openSignedOut(page, '/tools?q=Impact');
    await page.getByRole('button', { name: 'Save this search' }).first().click();

    await expect(message(page, 'Please sign in first')).toBeVisible();
  });

  test('A saved search is opened again, with all of its conditions', async ({ page }) => {
    await page.goto('/saved-searches');
    await page.getByRole('link', { name: 'For the garden' }).first().click();

    await expect(page.getByRole('heading', { name: 'Tools' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Chosen filters'), 'Kind: Garden').first()).toBeVisible();
  });

  test('A saved search is deleted, and had back at once', async ({ page }) => {
    await page.goto('/saved-searches');
    await page.getByRole('button', { name: 'Delete: For the garden' }).first().click();
    await expect(message(page, 'Search deleted')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(message(page, 'Search restored')).toBeVisible();

    await expect(visibleText(area(page, 'Saved searches'), 'For the garden').first()).toBeVisible();
  });
});
