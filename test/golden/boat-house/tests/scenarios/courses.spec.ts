import { expect } from '@playwright/test';
import { area, items, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R18: The product has the feature “courses”.', () => {
  test('The courses are listed', async ({ page }) => {
    await page.goto('/courses');

    await expect(page).toHaveURL((url) => url.pathname === '/courses');
    await expect(page.getByRole('heading', { name: 'Courses' }).first()).toBeVisible();
    await expect(items(page, 'Courses')).toHaveCount(4);
    await expect(visibleText(area(page, 'Courses'), 'Knots').first()).toBeVisible();
  });

  test('A course has a page with its details', async ({ page }) => {
    await page.goto('/courses');
    await items(page, 'Courses').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Knots' }).first()).toBeVisible();
  });
});
