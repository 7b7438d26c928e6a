import { expect } from '@playwright/test';
import { area, expectEveryItem, expectItems, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R13: The product has the feature “map”.', () => {
  test('“Heron” is chosen on the map, and the way to it is drawn with its length', async ({ page }) => {
    await page.goto('/map');
    await expectItems(page, 'Places', { atLeast: 1 });
    await page.getByRole('button', { name: 'Heron, Cabin' }).first().click();
    await expect(page.getByRole('img', { name: 'Map with' }).locator('[data-mark]').nth(0)).toBeAttached();
    await expect(visibleText(area(page, 'Chosen place'), 'in a straight line').first()).toBeVisible();
    await page.getByRole('link', { name: 'Open Heron' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/cabins/3');
    await expect(page.getByRole('heading', { name: 'On the map' }).first()).toBeVisible();
  });

  test('Places are narrowed by kind and by words, the nearest first', async ({ page }) => {
    await page.goto('/map');
    await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Cabin' });
    await page.getByLabel('Find a place', { exact: true }).fill('Heron');

    await expectEveryItem(page, 'Places', 'Heron');
    await expect(page.getByRole('heading', { name: 'Nearest first' }).first()).toBeVisible();
  });
});
