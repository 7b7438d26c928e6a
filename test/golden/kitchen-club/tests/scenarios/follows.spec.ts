import { expect } from '@playwright/test';
import { area, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R9: The product has the feature “follows”.', () => {
  test('A question is marked, and stays so', async ({ page }) => {
    await page.goto('/questions/2');
    await page.getByRole('button', { name: 'Follow' }).first().click();
    await expect(message(page, 'You are following now')).toBeVisible();
    await page.goto('/following');
    await expect(page.getByRole('heading', { name: 'Following' }).first()).toBeVisible();

    await expect(visibleText(area(page, 'Questions'), 'Which knife first?').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Unfollow' }).first()).toBeVisible();
  });

  test('The mark on a question is taken away again', async ({ page }) => {
    await page.goto('/questions/1');
    await page.getByRole('button', { name: 'Follow' }).first().click();
    await expect(message(page, 'You are following now')).toBeVisible();
    await page.getByRole('button', { name: 'Unfollow' }).first().click();
    await expect(message(page, 'You no longer follow')).toBeVisible();
    await page.reload();

    await expect(page.getByRole('button', { name: 'Follow' }).first()).toBeVisible();
  });

  test('Who is not signed in is asked to sign in first', async ({ page }) => {
    await openSignedOut(page, '/questions/2');
    await page.getByRole('button', { name: 'Follow' }).first().click();

    await expect(message(page, 'Please sign in first')).toBeVisible();
  });
});
