import { expect } from '@playwright/test';
import { visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R1: The product has the feature “home”.', () => {
  test('The home page says what the product is', async ({ page }) => {
    await page.goto('/');

    await expect(page.getByRole('heading', { name: 'Learn a little every day' }).first()).toBeVisible();
    await expect(visibleText(page, 'Tutors, habits and grades in one place.').first()).toBeVisible();
  });

  test('The page and its components have the colours of the theme', async ({ page }) => {
    await page.goto('/');

    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(246, 245, 242)');
    await expect(page.getByRole('banner')).toHaveCSS('background-color', 'rgb(47, 111, 94)');
  });

  test('“Take a self-assessment” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Take a self-assessment' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/self-assessments');
  });

  test('“Browse tutors” on the home page leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Browse tutors' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/tutors');
  });
});
