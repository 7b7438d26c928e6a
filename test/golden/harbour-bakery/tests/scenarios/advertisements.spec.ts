import { expect } from '@playwright/test';
import { area, daysFromNow, items, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R2: The product has the feature “advertisements”.', () => {
  test('The advertisements are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Advertisements', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/advertisements');
    await expect(page.getByRole('heading', { name: 'Advertisements' }).first()).toBeVisible();
    await expect(items(page, 'Advertisements')).toHaveCount(3);
    await expect(visibleText(area(page, 'Advertisements'), 'Flour from the mill next door').first()).toBeVisible();
  });

  test('A advertisement has a page with its details', async ({ page }) => {
    await page.goto('/advertisements');
    await items(page, 'Advertisements').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Flour from the mill next door' }).first()).toBeVisible();
    await expect(
      visibleText(area(page, 'Flour from the mill next door'), 'Ground twice a week.').first(),
    ).toBeVisible();
    await expect(
      visibleText(area(page, 'Flour from the mill next door'), 'https://www.example.com/mill').first(),
    ).toBeVisible();
    await expect(visibleText(area(page, 'Flour from the mill next door'), 'Every page').first()).toBeVisible();
  });
});

test.describe('R3: The product has the feature “place-advertisement”.', () => {
  test('A new advertisement is saved and stays', async ({ page }) => {
    await page.goto('/advertisements');
    await page.getByRole('link', { name: 'Place advertisement', exact: true }).first().click();
    await page.getByLabel('Title', { exact: true }).fill('Example advertisement');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Advertisement saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Advertisements'), 'Example advertisement').first()).toBeVisible();
  });

  test('A advertisement without “Title” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/advertisements/new');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Title', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Title', { exact: true })).toHaveAccessibleDescription(/Title is required/i);
    await page.goto('/advertisements');
    await expect(page.getByRole('heading', { name: 'Advertisements' }).first()).toBeVisible();

    await expect(items(page, 'Advertisements')).toHaveCount(3);
  });

  test('What was typed for a new advertisement is still there after a reload', async ({ page }) => {
    await page.goto('/advertisements/new');
    await page.getByLabel('Title', { exact: true }).fill('Example advertisement');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/advertisements/new');
    await page.reload();

    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Example advertisement');
  });
});

test.describe('R4: The product has the feature “advertising”.', () => {
  test('Running advertisements stand below the home page, marked as what they are', async ({ page }) => {
    await page.goto('/');

    await expect(visibleText(area(page, 'Sponsored'), 'Visit').first()).toBeVisible();
    await expect(visibleText(area(page, 'Sponsored'), 'Spring fair')).toHaveCount(0);
  });

  test('What a person places is shown on the site at once', async ({ page }) => {
    await page.goto('/advertisements/new');
    await page.getByLabel('Title', { exact: true }).fill('New advertisement of the harbour');
    await page.getByLabel('Last day', { exact: true }).fill(daysFromNow(14));
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Advertisement saved')).toBeVisible();
    await page.goto('/');

    await expect(visibleText(area(page, 'Sponsored'), 'New advertisement of the harbour').first()).toBeVisible();
  });
});
