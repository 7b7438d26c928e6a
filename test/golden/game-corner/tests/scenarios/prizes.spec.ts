import { expect } from '@playwright/test';
import { area, expectEveryItem, expectItems, items, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R3: The product has the feature “browse-prizes”.', () => {
  test('The prizes are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Prizes', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/prizes');
    await expect(page.getByRole('heading', { name: 'Prizes' }).first()).toBeVisible();
    await expect(items(page, 'Prizes')).toHaveCount(5);
    await expect(visibleText(area(page, 'Prizes'), 'Enamel mug').first()).toBeVisible();
  });

  test('A prize has a page with its details', async ({ page }) => {
    await page.goto('/prizes');
    await items(page, 'Prizes').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Enamel mug' }).first()).toBeVisible();
  });
});

test.describe('R4: The product has the feature “draw”.', () => {
  test('The wheel is spun and says what was won', async ({ page }) => {
    await page.goto('/spin');
    await expect(page.getByRole('heading', { name: 'Wheel of the day' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Spin the wheel' }).first().click();

    await expect(visibleText(area(page, 'Result'), 'You won:').first()).toBeVisible();
    await expect(message(page, 'You won:')).toBeVisible();
  });

  test('What was won is kept with its date under “My winnings”', async ({ page }) => {
    await page.goto('/spin');
    await page.getByRole('button', { name: 'Spin the wheel' }).first().click();
    await expect(visibleText(area(page, 'Result'), 'You won:').first()).toBeVisible();
    await page.getByRole('link', { name: 'My winnings' }).first().click();
    await expect(page.getByRole('heading', { name: 'My winnings' }).first()).toBeVisible();

    await expectItems(page, 'My winnings', { atLeast: 3 });
    await expectEveryItem(page, 'My winnings', 'Won on');
  });

  test('All prizes of the wheel are listed beside it', async ({ page }) => {
    await page.goto('/spin');

    await expect(items(page, 'Prizes on the wheel')).toHaveCount(5);
    await expect(page.getByRole('img', { name: 'Wheel with' }).locator('[data-mark]').nth(4)).toBeAttached();
    await expect(visibleText(area(page, 'Prizes on the wheel'), 'Enamel mug').first()).toBeVisible();
  });

  test('Only a person who is signed in spins the wheel', async ({ page }) => {
    await openSignedOut(page, '/spin');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});
