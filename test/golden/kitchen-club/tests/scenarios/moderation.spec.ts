import { expect } from '@playwright/test';
import { area, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R1: The product has the feature “moderation”.', () => {
  test('A person reports a recipe with a reason and finds it among their reports', async ({ page }) => {
    await page.goto('/recipes/4');
    await page.getByRole('button', { name: 'Report: Lentils with lemon' }).first().click();
    await page.getByLabel('Reason', { exact: true }).selectOption({ label: 'Does not belong here' });
    await page.getByRole('button', { name: 'Send report' }).first().click();
    await expect(message(page, 'Somebody will look at it')).toBeVisible();
    await page.goto('/reports-and-decisions');

    await expect(visibleText(area(page, 'What you have reported'), 'Lentils with lemon').first()).toBeVisible();
    await expect(visibleText(area(page, 'What you have reported'), 'Waiting').first()).toBeVisible();
  });

  test('A report without a reason is not sent, and the form says why', async ({ page }) => {
    await page.goto('/recipes/4');
    await page.getByRole('button', { name: 'Report: Lentils with lemon' }).first().click();
    await page.getByRole('button', { name: 'Send report' }).first().click();

    await expect(page.getByLabel('Reason', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Reason', { exact: true })).toHaveAccessibleDescription(/Reason/i);
  });

  test('Who is not signed in is asked to sign in before reporting', async ({ page }) => {
    await openSignedOut(page, '/recipes/4');
    await page.getByRole('button', { name: 'Report: Lentils with lemon' }).first().click();

    await expect(message(page, 'Please sign in first')).toBeVisible();
  });

  test('Reported content is kept by the moderator, who can take that back', async ({ page }) => {
    await page.goto('/reported');
    await area(page, 'Demo').getByRole('button', { name: 'Dina Rao' }).first().click();
    await area(page, 'Mushroom broth').getByRole('button', { name: 'Keep' }).first().click();
    await page.getByLabel('Message to the author', { exact: true }).fill('Thank you for looking after each other.');
    await page.getByRole('button', { name: 'Yes, keep it' }).first().click();
    await expect(message(page, 'Kept: Mushroom broth')).toBeVisible();
    await expect(visibleText(area(page, 'Decided'), 'Mushroom broth').first()).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();

    await expect(message(page, 'It waits again')).toBeVisible();
    await expect(visibleText(area(page, 'Waiting'), 'Mushroom broth').first()).toBeVisible();
  });

  test('Reported content is removed by the moderator, who can take that back', async ({ page }) => {
    await page.goto('/reported');
    await area(page, 'Demo').getByRole('button', { name: 'Dina Rao' }).first().click();
    await area(page, 'Which knife first?').getByRole('button', { name: 'Remove' }).first().click();
    await page.getByLabel('Message to the author', { exact: true }).fill('Thank you for looking after each other.');
    await page.getByRole('button', { name: 'Yes, remove it' }).first().click();
    await expect(message(page, 'Removed: Which knife first?')).toBeVisible();
    await expect(visibleText(area(page, 'Decided'), 'Which knife first?').first()).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();

    await expect(message(page, 'It waits again')).toBeVisible();
    await expect(visibleText(area(page, 'Waiting'), 'Which knife first?').first()).toBeVisible();
  });

  test('The author of what was reported sees the decision, with a message', async ({ page }) => {
    await page.goto('/reports-and-decisions');
    await expect(page.getByRole('heading', { name: 'Reports and decisions' }).first()).toBeVisible();

    await expect(visibleText(area(page, 'About what you wrote'), 'Kept').first()).toBeVisible();
    await expect(
      visibleText(area(page, 'About what you wrote'), 'A good recipe, and your own words. It stays.').first(),
    ).toBeVisible();
  });

  test('What was reported is closed to people who do not decide about it', async ({ page }) => {
    await page.goto('/reported');

    await expect(page.getByRole('heading', { name: 'This page is for others' }).first()).toBeVisible();
  });
});
