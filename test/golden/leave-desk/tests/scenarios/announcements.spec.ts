import { expect } from '@playwright/test';
import { area, daysFromNow, items, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R17: The product has the feature “announcement-list”.', () => {
  test('The announcements are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Announcements', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/announcements');
    await expect(page.getByRole('heading', { name: 'Announcements' }).first()).toBeVisible();
    await expect(items(page, 'Announcements')).toHaveCount(4);
    await expect(visibleText(area(page, 'Announcements'), 'Summer leave: ask before the 15th').first()).toBeVisible();
  });

  test('A announcement has a page with its details', async ({ page }) => {
    await page.goto('/announcements');
    await items(page, 'Announcements').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Summer leave: ask before the 15th' }).first()).toBeVisible();
    await expect(
      visibleText(area(page, 'Summer leave: ask before the 15th'), 'Two people per team can be away.').first(),
    ).toBeVisible();
  });
});

test.describe('R18: The product has the feature “publish”.', () => {
  test('A new announcement is saved and stays', async ({ page }) => {
    await page.goto('/announcements');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByRole('link', { name: 'Publish an announcement', exact: true }).first().click();
    await page.getByLabel('Headline', { exact: true }).fill('Example announcement');
    await page.getByLabel('Text', { exact: true }).fill('Two people per team can be away.');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Announcement saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Announcements'), 'Example announcement').first()).toBeVisible();
  });

  test('A announcement without “Headline” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/announcements/new');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Headline', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Headline', { exact: true })).toHaveAccessibleDescription(/Headline is required/i);
    await page.goto('/announcements');
    await expect(page.getByRole('heading', { name: 'Announcements' }).first()).toBeVisible();

    await expect(items(page, 'Announcements')).toHaveCount(4);
  });

  test('What was typed for a new announcement is still there after a reload', async ({ page }) => {
    await page.goto('/announcements/new');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByLabel('Headline', { exact: true }).fill('Example announcement');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/announcements/new');
    await page.reload();

    await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('Example announcement');
  });

  test('Only a person who is signed in can add a announcement', async ({ page }) => {
    await openSignedOut(page, '/announcements/new');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });

  test('A person with the role Employee cannot add a announcement', async ({ page }) => {
    await page.goto('/announcements/new');

    await expect(page.getByRole('heading', { name: 'This page is for others' }).first()).toBeVisible();
  });
});

test.describe('R19: The product has the feature “edit-announcement”.', () => {
  test('A changed announcement is kept', async ({ page }) => {
    await page.goto('/announcements/4');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByRole('link', { name: 'Edit', exact: true }).first().click();
    await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('Summer leave: ask before the 15th');
    await page.getByLabel('Headline', { exact: true }).fill('Summer leave: ask before the 15th (revised)');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Announcement saved')).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'Summer leave: ask before the 15th (revised)' }).first(),
    ).toBeVisible();
    await page.reload();

    await expect(
      page.getByRole('heading', { name: 'Summer leave: ask before the 15th (revised)' }).first(),
    ).toBeVisible();
  });

  test('Only a person who is signed in can change a announcement', async ({ page }) => {
    await openSignedOut(page, '/announcements/4/edit');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R20: The product has the feature “delete-announcement”.', () => {
  test('Who deletes a announcement can have it back at once', async ({ page }) => {
    await page.goto('/announcements/4');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Announcement', exact: true }).first().click();
    await expect(message(page, 'Announcement deleted')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(message(page, 'Announcement restored')).toBeVisible();
    await page.goto('/announcements/4');

    await expect(page.getByRole('heading', { name: 'Summer leave: ask before the 15th' }).first()).toBeVisible();
  });

  test('A announcement is deleted after a question', async ({ page }) => {
    await page.goto('/announcements/4');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await expect(visibleText(page, 'It goes to the trash').first()).toBeVisible();
    await page.getByRole('button', { name: 'Delete Announcement', exact: true }).first().click();
    await expect(message(page, 'Announcement deleted')).toBeVisible();
    await expect(page).toHaveURL((url) => url.pathname === '/announcements');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Announcements' }).first()).toBeVisible();

    await expect(visibleText(page, 'Summer leave: ask before the 15th')).toHaveCount(0);
  });
});

test.describe('R21: The product has the feature “announcements”.', () => {
  test('What Manager publishes stands on every page at once, with its date', async ({ page }) => {
    await page.goto('/announcements/new');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByLabel('Headline', { exact: true }).fill('New announcement for everybody');
    await page.getByLabel('Text', { exact: true }).fill('Two people per team can be away.');
    await page.getByLabel('Published on', { exact: true }).fill(daysFromNow(0));
    await page.getByLabel('Visible until', { exact: true }).fill(daysFromNow(7));
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Announcement saved')).toBeVisible();
    await page.goto('/');

    await expect(visibleText(area(page, 'What is new'), 'New announcement for everybody').first()).toBeVisible();
  });

  test('Every visitor is told the current announcements on every page', async ({ page }) => {
    await openSignedOut(page, '/');
    await area(page, 'What is new').getByRole('button', { name: ' more' }).first().click();
    await area(page, 'What is new').getByRole('link', { name: 'Summer leave: ask before the 15th' }).first().click();

    await expect(page.getByRole('heading', { name: 'Summer leave: ask before the 15th' }).first()).toBeVisible();
  });

  test('A person dismisses one, also for the next visit, and takes that back', async ({ page }) => {
    await page.goto('/');
    await area(page, 'What is new').getByRole('button', { name: ' more' }).first().click();
    await page.getByRole('button', { name: 'Dismiss: Summer leave: ask before the 15th' }).first().click();
    await expect(message(page, 'Dismissed')).toBeVisible();
    await expect(visibleText(area(page, 'What is new'), 'Summer leave: ask before the 15th')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).first().click();

    await expect(visibleText(area(page, 'What is new'), 'Summer leave: ask before the 15th').first()).toBeVisible();
  });

  test('What has ended is told no more, and its page says so', async ({ page }) => {
    await page.goto('/announcements/2');
    await expect(page.getByRole('heading', { name: 'The old leave forms are gone' }).first()).toBeVisible();

    await expect(visibleText(page, 'Ended on').first()).toBeVisible();
    await expect(visibleText(area(page, 'What is new'), 'The old leave forms are gone')).toHaveCount(0);
  });
});
