import { expect } from '@playwright/test';
import { area, items, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R18: The product has the feature “reviews”.', () => {
  test('The reviews are listed', async ({ page }) => {
    await page.goto('/reviews');

    await expect(page).toHaveURL((url) => url.pathname === '/reviews');
    await expect(page.getByRole('heading', { name: 'Reviews' }).first()).toBeVisible();
    await expect(items(page, 'Reviews')).toHaveCount(5);
    await expect(visibleText(area(page, 'Reviews'), 'What a crust').first()).toBeVisible();
  });

  test('A review has a page with its details', async ({ page }) => {
    await page.goto('/reviews');
    await items(page, 'Reviews').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'What a crust' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'What a crust'), 'Harbour Loaf').first()).toBeVisible();
    await expect(visibleText(area(page, 'What a crust'), 'I drove an hour.').first()).toBeVisible();
  });
});

test.describe('R19: The product has the feature “add-review”.', () => {
  test('A new review is saved and stays', async ({ page }) => {
    await page.goto('/reviews');
    await page.getByRole('link', { name: 'Write a review', exact: true }).first().click();
    await page.getByLabel('Headline', { exact: true }).fill('Example review');
    await page.getByLabel('Product', { exact: true }).selectOption({ label: 'Harbour Loaf' });
    await page.getByLabel('Stars', { exact: true }).fill('5');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Review saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Reviews'), 'Example review').first()).toBeVisible();
  });

  test('A review without “Headline” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/reviews/new');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Headline', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Headline', { exact: true })).toHaveAccessibleDescription(/Headline is required/i);
    await page.goto('/reviews');
    await expect(page.getByRole('heading', { name: 'Reviews' }).first()).toBeVisible();

    await expect(items(page, 'Reviews')).toHaveCount(5);
  });

  test('What was typed for a new review is still there after a reload', async ({ page }) => {
    await page.goto('/reviews/new');
    await page.getByLabel('Headline', { exact: true }).fill('Example review');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/reviews/new');
    await page.reload();

    await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('Example review');
  });
});
