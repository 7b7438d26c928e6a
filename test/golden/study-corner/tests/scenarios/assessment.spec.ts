import { expect } from '@playwright/test';
import { area, items, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R3: The product has the feature “assessment”.', () => {
  test('A person takes “Rest before the exam”, reads the result and finds it on the profile', async ({ page }) => {
    await page.goto('/self-assessments/rest');
    await expect(page.getByRole('heading', { name: 'Rest before the exam' }).first()).toBeVisible();
    await area(page, '1. I have slept eight hours.').getByRole('radio', { name: 'Yes' }).first().click();
    await area(page, '2. I have learned past midnight.').getByRole('radio', { name: 'No' }).first().click();
    await area(page, '3. I have been outside every day.').getByRole('radio', { name: 'Yes' }).first().click();
    await page.getByRole('button', { name: 'See my result' }).first().click();
    await expect(message(page, 'Your result is saved')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Your result:' }).first()).toBeVisible();
    await expect(items(page, 'In detail')).toHaveCount(1);
    await page.getByRole('link', { name: 'Go to my profile' }).first().click();

    await expect(visibleText(area(page, 'My results'), 'Rest before the exam').first()).toBeVisible();
  });

  test('Statements that are left open are marked, and no result is made up', async ({ page }) => {
    await page.goto('/self-assessments/rest');
    await area(page, '1. I have slept eight hours.').getByRole('radio', { name: 'Yes' }).first().click();
    await page.getByRole('button', { name: 'See my result' }).first().click();

    await expect(message(page, 'Please answer every statement')).toBeVisible();
    await expect(
      visibleText(area(page, '2. I have learned past midnight.'), 'Choose one of the answers').first(),
    ).toBeVisible();
  });

  test('Results are kept for people who are signed in', async ({ page }) => {
    await openSignedOut(page, '/self-assessments');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});
