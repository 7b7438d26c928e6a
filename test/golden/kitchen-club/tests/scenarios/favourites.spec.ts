import { expect } from '@playwright/test';
import { area, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R8: The product has the feature “favourites”.', () => {
  test('A recipe is marked, and stays so', async ({ page }) => {
    await page.goto('/recipes/4');
    await page.getByRole('button', { name: 'Add to favourites' }).first().click();
    await expect(message(page, 'Added to your favourites')).toBeVisible();
    await page.goto('/favourites');
    await expect(page.getByRole('heading', { name: 'My favourites' }).first()).toBeVisible();

    await expect(visibleText(area(page, 'Recipes'), 'Lentils with lemon').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Remove from favourites' }).first()).toBeVisible();
  });

  test('The mark on a recipe is taken away again', async ({ page }) => {
    await page.goto('/recipes/3');
    await page.getByRole('button', { name: 'Add to favourites' }).first().click();
    await expect(message(page, 'Added to your favourites')).toBeVisible();
    await page.getByRole('button', { name: 'Remove from favourites' }).first().click();
    await expect(message(page, 'Removed from your favourites')).toBeVisible();
    await page.reload();

    await expect(page.getByRole('button', { name: 'Add to favourites' }).first()).toBeVisible();
  });

  test('Who is not signed in is asked to sign in first', async ({ page }) => {
    await openSignedOut(page, '/recipes/4');
    await page.getByRole('button', { name: 'Add to favourites' }).first().click();

    await expect(message(page, 'Please sign in first')).toBeVisible();
  });

  test('A question is marked, and stays so', async ({ page }) => {
    await page.goto('/questions/2');
    await page.getByRole('button', { name: 'Add to favourites' }).first().click();
    await expect(message(page, 'Added to your favourites')).toBeVisible();
    await page.goto('/favourites');
    await expect(page.getByRole('heading', { name: 'My favourites' }).first()).toBeVisible();

    await expect(visibleText(area(page, 'Questions'), 'Which knife first?').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Remove from favourites' }).first()).toBeVisible();
  });

  test('The mark on a question is taken away again', async ({ page }) => {
    await page.goto('/questions/1');
    await page.getByRole('button', { name: 'Add to favourites' }).first().click();
    await expect(message(page, 'Added to your favourites')).toBeVisible();
    await page.getByRole('button', { name: 'Remove from favourites' }).first().click();
    await expect(message(page, 'Removed from your favourites')).toBeVisible();
    await page.reload();

    await expect(page.getByRole('button', { name: 'Add to favourites' }).first()).toBeVisible();
  });

  test('Who is not signed in is asked to sign in first (2)', async ({ page }) => {
    await openSignedOut(page, '/questions/2');
    await page.getByRole('button', { name: 'Add to favourites' }).first().click();

    await expect(message(page, 'Please sign in first')).toBeVisible();
  });
});
