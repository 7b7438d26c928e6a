import { expect } from '@playwright/test';
import { visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R20: The product has the feature “about”.', () => {
  test('A person reads the page “About”', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'About', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/about');
    await expect(page.getByRole('heading', { name: 'About' }).first()).toBeVisible();
    await expect(visibleText(page, 'Who we are').first()).toBeVisible();
    await expect(visibleText(page, 'Three bakers and one oven.').first()).toBeVisible();
  });
});
