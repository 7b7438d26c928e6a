import { expect } from '@playwright/test';
import { area, expectItems, expectOrder, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R16: The product has the feature “points”.', () => {
  test('Somebody new earns points by registering and by what they add', async ({ page }) => {
    await openSignedOut(page, '/register');
    await page.getByLabel('Name', { exact: true }).fill('Robin Points');
    await page.getByLabel('Email', { exact: true }).fill('robin.points@example.com');
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await page.getByLabel('Repeat password', { exact: true }).fill('correct horse battery');
    await page.getByRole('button', { name: 'Create account', exact: true }).first().click();
    await expect(message(page, 'Welcome, Robin Points')).toBeVisible();
    await page.goto('/points');
    await expect(
      page.getByRole('group', { name: 'Points to spend', exact: true }).getByText('20', { exact: true }),
    ).toBeVisible();
    await page.goto('/recipes/new');
    await page.getByLabel('Title', { exact: true }).fill('Example recipe');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Recipe saved')).toBeVisible();
    await page.goto('/points');

    await expect(
      page.getByRole('group', { name: 'Points to spend', exact: true }).getByText('30', { exact: true }),
    ).toBeVisible();
  });

  test('Checking in earns points once a day', async ({ page }) => {
    await page.goto('/points');
    await page.getByRole('button', { name: 'Check in today' }).first().click();
    await expect(message(page, 'Checked in: 3 days in a row')).toBeVisible();
    await page.reload();

    await expect(visibleText(page, 'You have checked in today').first()).toBeVisible();
    await expect(visibleText(area(page, 'History'), '+5').first()).toBeVisible();
  });

  test('People are ranked by their points', async ({ page }) => {
    await page.goto('/points');

    await expectItems(page, 'Leaderboard', { atLeast: 1 });
    await expectOrder(page, 'Leaderboard', 'earned', 'descending', 'number');
    await expectItems(page, 'Badges', { atLeast: 1 });
  });

  test('Points are redeemed for a reward after one question', async ({ page }) => {
    await openSignedOut(page, '/register');
    await page.getByLabel('Name', { exact: true }).fill('Robin Points');
    await page.getByLabel('Email', { exact: true }).fill('robin.points@example.com');
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await page.getByLabel('Repeat password', { exact: true }).fill('correct horse battery');
    await page.getByRole('button', { name: 'Create account', exact: true }).first().click();
    await expect(message(page, 'Welcome, Robin Points')).toBeVisible();
    await page.goto('/rewards');
    await page.getByRole('button', { name: 'Redeem: Sticker set' }).first().click();
    await page.getByRole('button', { name: 'Yes, redeem' }).first().click();
    await expect(message(page, 'Redeemed: Sticker set')).toBeVisible();
    await page.goto('/points');

    await expect(
      page.getByRole('group', { name: 'Points to spend', exact: true }).getByText('0', { exact: true }),
    ).toBeVisible();
    await expect(visibleText(area(page, 'History'), 'Redeemed: Sticker set').first()).toBeVisible();
  });

  test('The page of one’s points is closed to a person who is not signed in', async ({ page }) => {
    await openSignedOut(page, '/points');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});
