import { expect } from '@playwright/test';
import { visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R1: The product has the feature “home”.', () => {
  test('The home page says what the product is', async ({ page }) => {
    await page.goto('/');

    await expect(page.getByRole('heading', { name: 'How much do you know?' }).first()).toBeVisible();
    await expect(visibleText(page, 'Answer a few questions and see who knows more.').first()).toBeVisible();
  });

  test('The page and its components have the colours of the theme', async ({ page }) => {
    await page.goto('/');

    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(243, 246, 251)');
    await expect(page.getByRole('banner')).toHaveCSS('background-color', 'rgb(39, 70, 144)');
  });

  test('“Start a quiz” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Start a quiz' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/quizzes');
  });
});
