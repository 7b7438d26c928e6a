import { expect } from '@playwright/test';
import { message, openSignedOut } from './expectations.ts';
import { test } from './product.ts';

test.describe('R7: The product has the feature “likes”.', () => {
  test('A question is marked, and stays so', async ({ page }) => {
    await page.goto('/questions/2');
    await page.getByRole('button', { name: 'Like' }).first().click();
    await expect(message(page, 'You like this')).toBeVisible();
    await page.reload();

    await expect(page.getByRole('button', { name: 'Liked' }).first()).toBeVisible();
  });

  test('The mark on a question is taken away again', async ({ page }) => {
    await page.goto('/questions/1');
    await page.getByRole('button', { name: 'Like' }).first().click();
    await expect(message(page, 'You like this')).toBeVisible();
    await page.getByRole('button', { name: 'Liked' }).first().click();
    await expect(message(page, 'Like withdrawn')).toBeVisible();
    await page.reload();

    await expect(page.getByRole('button', { name: 'Like' }).first()).toBeVisible();
  });

  test('Who is not signed in is asked to sign in first', async ({ page }) => {
    await openSignedOut(page, '/questions/2');
    await page.getByRole('button', { name: 'Like' }).first().click();

    await expect(message(page, 'Please sign in first')).toBeVisible();
  });
});
