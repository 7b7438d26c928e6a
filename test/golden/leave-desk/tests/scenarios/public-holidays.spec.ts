import { expect } from '@playwright/test';
import { area, daysFromNow, items, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R15: The product has the feature “holidays”.', () => {
  test('The public holidays are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Public holidays', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/holidays');
    await expect(page.getByRole('heading', { name: 'Public holidays' }).first()).toBeVisible();
    await expect(items(page, 'Public holidays')).toHaveCount(2);
    await expect(visibleText(area(page, 'Public holidays'), 'Harvest day').first()).toBeVisible();
  });

  test('A public holiday has a page with its details', async ({ page }) => {
    await page.goto('/holidays');
    await items(page, 'Public holidays').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Harvest day' }).first()).toBeVisible();
  });
});

test.describe('R16: The product has the feature “add-holiday”.', () => {
  test('A new public holiday is saved and stays', async ({ page }) => {
    await page.goto('/holidays');
    await area(page, 'Demo').getByRole('button', { name: 'Ines Moreau' }).first().click();
    await page.getByRole('link', { name: 'Add a holiday', exact: true }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Example public holiday');
    await page.getByLabel('Day', { exact: true }).fill(daysFromNow(7));
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Public holiday saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Public holidays'), 'Example public holiday').first()).toBeVisible();
  });

  test('A public holiday without “Name” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/holidays/new');
    await area(page, 'Demo').getByRole('button', { name: 'Ines Moreau' }).first().click();
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(/Name is required/i);
    await page.goto('/holidays');
    await expect(page.getByRole('heading', { name: 'Public holidays' }).first()).toBeVisible();

    await expect(items(page, 'Public holidays')).toHaveCount(2);
  });

  test('What was typed for a new public holiday is still there after a reload', async ({ page }) => {
    await page.goto('/holidays/new');
    await area(page, 'Demo').getByRole('button', { name: 'Ines Moreau' }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Example public holiday');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/holidays/new');
    await page.reload();

    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Example public holiday');
  });

  test('Only a person who is signed in can add a public holiday', async ({ page }) => {
    await openSignedOut(page, '/holidays/new');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });

  test('A person with the role Employee cannot add a public holiday', async ({ page }) => {
    await page.goto('/holidays/new');

    await expect(page.getByRole('heading', { name: 'This page is for others' }).first()).toBeVisible();
  });
});

test.describe('R23: The product has the feature “edit-holiday”.', () => {
  test('A changed public holiday is kept', async ({ page }) => {
    await page.goto('/holidays/2');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByRole('link', { name: 'Edit', exact: true }).first().click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Harvest day');
    await page.getByLabel('Name', { exact: true }).fill('Harvest day (revised)');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Public holiday saved')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Harvest day (revised)' }).first()).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'Harvest day (revised)' }).first()).toBeVisible();
  });

  test('Only a person who is signed in can change a public holiday', async ({ page }) => {
    await openSignedOut(page, '/holidays/2/edit');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R24: The product has the feature “delete-holiday”.', () => {
  test('Who deletes a public holiday can have it back at once', async ({ page }) => {
    await page.goto('/holidays/2');
    await area(page, 'Demo').getByRole('button', { name: 'Ines Moreau' }).first().click();
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Public holiday', exact: true }).first().click();
    await expect(message(page, 'Public holiday deleted')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(message(page, 'Public holiday restored')).toBeVisible();
    await page.goto('/holidays/2');

    await expect(page.getByRole('heading', { name: 'Harvest day' }).first()).toBeVisible();
  });

  test('A public holiday is deleted after a question', async ({ page }) => {
    await page.goto('/holidays/2');
    await area(page, 'Demo').getByRole('button', { name: 'Ines Moreau' }).first().click();
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await expect(visibleText(page, 'It goes to the trash').first()).toBeVisible();
    await page.getByRole('button', { name: 'Delete Public holiday', exact: true }).first().click();
    await expect(message(page, 'Public holiday deleted')).toBeVisible();
    await expect(page).toHaveURL((url) => url.pathname === '/holidays');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Public holidays' }).first()).toBeVisible();

    await expect(visibleText(page, 'Harvest day')).toHaveCount(0);
  });
});
