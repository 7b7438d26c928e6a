import { expect } from '@playwright/test';
import { area, items, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R36: The product has the feature “admin”.', () => {
  test('An administrator sees how things stand and where everything is managed', async ({ page }) => {
    await page.goto('/');
    await area(page, 'Demo').getByRole('button', { name: 'Ines Moreau' }).first().click();
    await page.getByRole('link', { name: 'Administration' }).first().click();

    await expect(page.getByRole('heading', { name: 'Administration' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Manage people' }).first()).toBeVisible();
  });

  test('A person with the role Employee does not get into the back end', async ({ page }) => {
    await page.goto('/admin');

    await expect(page.getByRole('heading', { name: 'This page is for others' }).first()).toBeVisible();
  });

  test('An administrator deactivates an account and lets the person in again', async ({ page }) => {
    await page.goto('/admin/people');
    await area(page, 'Demo').getByRole('button', { name: 'Ines Moreau' }).first().click();
    await page.getByLabel('Search people', { exact: true }).fill('jun@example.com');
    await page.keyboard.press('Enter');
    await expect(items(page, 'People')).toHaveCount(1);
    await area(page, 'People').getByRole('button', { name: 'Deactivate' }).first().click();
    await page.getByRole('button', { name: 'Deactivate account' }).first().click();
    await expect(message(page, 'Jun Tanaka is deactivated')).toBeVisible();
    await expect(visibleText(area(page, 'People'), 'Deactivated').first()).toBeVisible();
    await page.getByRole('button', { name: 'Reactivate' }).first().click();

    await expect(message(page, 'Jun Tanaka is active again')).toBeVisible();
    await expect(visibleText(area(page, 'People'), 'Active').first()).toBeVisible();
  });

  test('An administrator changes the role of a person', async ({ page }) => {
    await page.goto('/admin/people');
    await area(page, 'Demo').getByRole('button', { name: 'Ines Moreau' }).first().click();
    await page.getByLabel('Search people', { exact: true }).fill('jun@example.com');
    await page.keyboard.press('Enter');
    await expect(items(page, 'People')).toHaveCount(1);
    await area(page, 'People').getByRole('link', { name: 'Edit', exact: true }).first().click();
    await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Administrator' });
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Jun Tanaka saved')).toBeVisible();
    await page.reload();

    await expect(page.getByLabel('Role', { exact: true })).toHaveValue('Administrator');
  });

  test('An administrator finds all Leave requests in one place', async ({ page }) => {
    await page.goto('/admin/leave-requests');
    await area(page, 'Demo').getByRole('button', { name: 'Ines Moreau' }).first().click();

    await expect(visibleText(area(page, 'Leave requests'), 'My sister’s wedding').first()).toBeVisible();
    await expect(items(page, 'Leave requests')).toHaveCount(5);
  });

  test('An administrator finds all Public holidays in one place', async ({ page }) => {
    await page.goto('/admin/public-holidays');
    await area(page, 'Demo').getByRole('button', { name: 'Ines Moreau' }).first().click();

    await expect(visibleText(area(page, 'Public holidays'), 'Harvest day').first()).toBeVisible();
    await expect(items(page, 'Public holidays')).toHaveCount(2);
  });

  test('An administrator finds all Announcements in one place', async ({ page }) => {
    await page.goto('/admin/announcements');
    await area(page, 'Demo').getByRole('button', { name: 'Ines Moreau' }).first().click();

    await expect(visibleText(area(page, 'Announcements'), 'Summer leave: ask before the 15th').first()).toBeVisible();
    await expect(items(page, 'Announcements')).toHaveCount(4);
  });

  test('An administrator gives a new person an account', async ({ page }) => {
    await page.goto('/admin/people/new');
    await area(page, 'Demo').getByRole('button', { name: 'Ines Moreau' }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Robin Colleague');
    await page.getByLabel('Email', { exact: true }).fill('robin.colleague@example.com');
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Robin Colleague can sign in now')).toBeVisible();
    await page.getByLabel('Search people', { exact: true }).fill('Robin Colleague');
    await page.keyboard.press('Enter');

    await expect(visibleText(area(page, 'People'), 'robin.colleague@example.com').first()).toBeVisible();
  });
});
