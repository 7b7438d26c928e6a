import { expect } from '@playwright/test';
import { area, items, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R10: The product has the feature “films”.', () => {
  test('The films are listed', async ({ page }) => {
    await page.goto('/films');

    await expect(page).toHaveURL((url) => url.pathname === '/films');
    await expect(page.getByRole('heading', { name: 'Films' }).first()).toBeVisible();
    await expect(items(page, 'Films')).toHaveCount(2);
    await expect(visibleText(area(page, 'Films'), 'The bend at dusk').first()).toBeVisible();
  });

  test('A film has a page with its details', async ({ page }) => {
    await page.goto('/films');
    await items(page, 'Films').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'The bend at dusk' }).first()).toBeVisible();
  });
});

test.describe('R11: The product has the feature “play-film”.', () => {
  test('“The bend at dusk” is played, paused and moved within', async ({ page }) => {
    await page.goto('/films/2');
    await expect(visibleText(area(page, 'Watch'), '0:00 / 0:10').first()).toBeVisible();
    await page.getByRole('button', { name: 'Play The bend at dusk' }).first().click();
    await expect(visibleText(page, '0:00 / 0:10')).toHaveCount(0);
    await page.getByRole('button', { name: 'Forward 10 seconds' }).first().click();

    await expect(visibleText(page, '0:10 / 0:10').first()).toBeVisible();
  });
});
