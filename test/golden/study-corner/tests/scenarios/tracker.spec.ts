import { expect } from '@playwright/test';
import { area, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R7: The product has the feature “tracker”.', () => {
  test('A person marks “Revise” as done today', async ({ page }) => {
    await page.goto('/habits');
    await page.getByRole('button', { name: 'Mark as done today' }).first().click();
    await expect(message(page, 'logged')).toBeVisible();

    await expect(visibleText(area(page, 'Habits'), 'Done today, take back').first()).toBeVisible();
  });

  test('A person logs a number for “Reading”', async ({ page }) => {
    await page.goto('/habits');
    await page.getByLabel('Reading today', { exact: true }).fill('3');
    await page.keyboard.press('Enter');

    await expect(message(page, 'Reading: logged')).toBeVisible();
  });

  test('A person adds a habit', async ({ page }) => {
    await page.goto('/habits/new');
    await page.getByLabel('Name', { exact: true }).fill('Water the plants');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();

    await expect(message(page, 'is added')).toBeVisible();
    await expect(visibleText(area(page, 'Habits'), 'Water the plants').first()).toBeVisible();
  });

  test('A habit shows its streaks, a chart of weeks and each day of half a year', async ({ page }) => {
    await page.goto('/habits/1');
    await expect(page.getByRole('heading', { name: 'Revise' }).first()).toBeVisible();

    await expect(
      page.getByRole('img', { name: 'The last half year, day by day' }).locator('[data-mark]').nth(181),
    ).toBeAttached();
    await expect(page.getByRole('img', { name: 'Week by week' }).locator('[data-mark]').nth(11)).toBeAttached();
    await expect(visibleText(page, 'Best streak').first()).toBeVisible();
  });
});
