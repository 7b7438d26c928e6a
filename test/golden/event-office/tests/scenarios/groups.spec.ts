import { expect } from '@playwright/test';
import { area, items, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R6: The product has the feature “groups”.', () => {
  test('The groups are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Groups', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/groups');
    await expect(page.getByRole('heading', { name: 'Groups' }).first()).toBeVisible();
    await expect(items(page, 'Groups')).toHaveCount(2);
    await expect(visibleText(area(page, 'Groups'), 'Stage crew').first()).toBeVisible();
  });

  test('A group has a page with its details', async ({ page }) => {
    await page.goto('/groups');
    await items(page, 'Groups').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Stage crew' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Stage crew'), 'Anna').first()).toBeVisible();
    await expect(visibleText(area(page, 'Stage crew'), 'Everybody').first()).toBeVisible();
  });
});

test.describe('R7: The product has the feature “add-group”.', () => {
  test('A new group is saved and stays', async ({ page }) => {
    await page.goto('/groups');
    await page.getByRole('link', { name: 'Add group', exact: true }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Example group');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Group saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Groups'), 'Example group').first()).toBeVisible();
  });

  test('A group without “Name” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/groups/new');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(/Name is required/i);
    await page.goto('/groups');
    await expect(page.getByRole('heading', { name: 'Groups' }).first()).toBeVisible();

    await expect(items(page, 'Groups')).toHaveCount(2);
  });

  test('What was typed for a new group is still there after a reload', async ({ page }) => {
    await page.goto('/groups/new');
    await page.getByLabel('Name', { exact: true }).fill('Example group');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/groups/new');
    await page.reload();

    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Example group');
  });
});

test.describe('R8: The product has the feature “edit-group”.', () => {
  test('A changed group is kept', async ({ page }) => {
    await page.goto('/groups/2');
    await page.getByRole('link', { name: 'Edit', exact: true }).first().click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Stage crew');
    await page.getByLabel('Name', { exact: true }).fill('Stage crew (revised)');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Group saved')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Stage crew (revised)' }).first()).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'Stage crew (revised)' }).first()).toBeVisible();
  });
});

test.describe('R9: The product has the feature “delete-group”.', () => {
  test('A group is deleted after a question', async ({ page }) => {
    await page.goto('/groups/new');
    await page.getByLabel('Name', { exact: true }).fill('Example group');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Group saved')).toBeVisible();
    await area(page, 'Groups').getByRole('link', { name: 'Example group' }).first().click();
    await expect(page.getByRole('heading', { name: 'Example group' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await expect(visibleText(page, 'It goes to the trash').first()).toBeVisible();
    await page.getByRole('button', { name: 'Delete Group', exact: true }).first().click();
    await expect(message(page, 'Group deleted')).toBeVisible();
    await expect(page).toHaveURL((url) => url.pathname === '/groups');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Groups' }).first()).toBeVisible();

    await expect(visibleText(page, 'Example group')).toHaveCount(0);
  });

  test('A group that others need is not deleted', async ({ page }) => {
    await page.goto('/groups/2');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Group', exact: true }).first().click();
    await expect(message(page, 'cannot be deleted')).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'Stage crew' }).first()).toBeVisible();
  });
});
