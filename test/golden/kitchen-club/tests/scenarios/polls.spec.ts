import { expect } from '@playwright/test';
import { area, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R13: The product has the feature “polls”.', () => {
  test('A person votes and sees the result, also after a reload', async ({ page }) => {
    await page.goto('/polls');
    await page.getByLabel('Soup', { exact: true }).check();
    await area(page, 'What do we cook next?').getByRole('button', { name: 'Vote' }).first().click();
    await expect(message(page, 'Your vote is counted')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Result: What do we cook next?'), 'Your vote').first()).toBeVisible();
  });

  test('A person starts a poll of their own', async ({ page }) => {
    await page.goto('/polls');
    await page.getByRole('button', { name: 'Start a poll' }).first().click();
    await page.getByLabel('Question', { exact: true }).fill('Where shall we meet?');
    await page.getByLabel('Option 1', { exact: true }).fill('At the harbour');
    await page.getByLabel('Option 2', { exact: true }).fill('In the park');
    await page.getByRole('button', { name: 'Publish poll' }).first().click();
    await expect(message(page, 'Poll started')).toBeVisible();

    await expect(visibleText(area(page, 'Polls'), 'Where shall we meet?').first()).toBeVisible();
  });

  test('Who is not signed in reads the polls and is asked to sign in to vote', async ({ page }) => {
    await openSignedOut(page, '/polls');
    await expect(page.getByRole('heading', { name: 'Polls' }).first()).toBeVisible();

    await expect(visibleText(page, 'Sign in to vote').first()).toBeVisible();
  });
});
