import { expect } from '@playwright/test';
import { area, items, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R18: The product has the feature “history”.', () => {
  test('What a person opens is in the history, the latest first', async ({ page }) => {
    await page.goto('/recipes/4');
    await expect(page.getByRole('heading', { name: 'Lentils with lemon' }).first()).toBeVisible();
    await page.goto('/recipes/3');
    await expect(page.getByRole('heading', { name: 'Plum galette' }).first()).toBeVisible();
    await page.goto('/recently-viewed');
    await expect(visibleText(area(page, 'Today'), 'Lentils with lemon').first()).toBeVisible();
    await items(page, 'Today').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Plum galette' }).first()).toBeVisible();
  });

  test('A single entry is taken out of the history', async ({ page }) => {
    await page.goto('/recipes/4');
    await expect(page.getByRole('heading', { name: 'Lentils with lemon' }).first()).toBeVisible();
    await page.goto('/recently-viewed');
    await page.getByRole('button', { name: 'Remove Lentils with lemon from your history' }).first().click();
    await expect(message(page, 'Removed from your history')).toBeVisible();
    await page.reload();

    await expect(page.getByRole('button', { name: 'Clear history' }).first()).toBeVisible();
    await expect(visibleText(page, 'Lentils with lemon')).toHaveCount(0);
  });

  test('The history is cleared after one question', async ({ page }) => {
    await page.goto('/recently-viewed');
    await page.getByRole('button', { name: 'Clear history' }).first().click();
    await page.getByRole('button', { name: 'Clear all' }).first().click();
    await expect(message(page, 'History cleared')).toBeVisible();
    await page.reload();

    await expect(visibleText(page, 'Nothing here yet').first()).toBeVisible();
  });

  test('The history is closed to a person who is not signed in', async ({ page }) => {
    await openSignedOut(page, '/recently-viewed');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});
