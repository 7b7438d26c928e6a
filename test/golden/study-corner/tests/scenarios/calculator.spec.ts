import { expect } from '@playwright/test';
import { area, items, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R6: The product has the feature “calculator”.', () => {
  test('“Lesson budget” gives the exact result', async ({ page }) => {
    await page.goto('/calculators/lesson-budget');
    await expect(page.getByRole('heading', { name: 'Lesson budget' }).first()).toBeVisible();
    await page.getByLabel('Price per hour', { exact: true }).fill('48');
    await page.getByLabel('Hours a week', { exact: true }).fill('4');
    await page.getByRole('button', { name: 'Calculate' }).first().click();

    await expect(
      page.getByRole('group', { name: 'A month', exact: true }).getByText('€748.80', { exact: true }),
    ).toBeVisible();
  });

  test('A calculation is kept among the person’s own', async ({ page }) => {
    await page.goto('/calculators/lesson-budget');
    await page.getByLabel('Price per hour', { exact: true }).fill('48');
    await page.getByLabel('Hours a week', { exact: true }).fill('4');
    await page.getByRole('button', { name: 'Calculate' }).first().click();
    await expect(message(page, 'saved in your calculations')).toBeVisible();
    await page.goto('/calculators/history');

    await expect(visibleText(area(page, 'My calculations'), '€748.80').first()).toBeVisible();
  });

  test('“Calculators” leads to each of the calculators', async ({ page }) => {
    await page.goto('/calculators');
    await expect(items(page, 'Calculators')).toHaveCount(3);

    await expect(visibleText(area(page, 'Calculators'), 'Lesson budget').first()).toBeVisible();
    await expect(visibleText(area(page, 'Calculators'), 'Days until the exam').first()).toBeVisible();
    await expect(visibleText(area(page, 'Calculators'), 'Tutor quote').first()).toBeVisible();
  });
});
