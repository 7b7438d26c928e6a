import { expect } from '@playwright/test';
import { area, chooseCounted, expectEveryItem, items, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R10: The product has the feature “options”.', () => {
  test('The options are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Options', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/options');
    await expect(page.getByRole('heading', { name: 'Options' }).first()).toBeVisible();
    await expect(items(page, 'Options')).toHaveCount(2);
    await expect(visibleText(area(page, 'Options'), 'Anna').first()).toBeVisible();
  });

  test('A option has a page with its details', async ({ page }) => {
    await page.goto('/options');
    await items(page, 'Options').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Anna' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Anna'), 'Stage crew').first()).toBeVisible();
  });
});

test.describe('R11: The product has the feature “filter-options”.', () => {
  test('Narrowing options by “Default”, “Yes”, leaves those that fit', async ({ page }) => {
    await page.goto('/options');
    await chooseCounted(page.getByLabel('Default', { exact: true }), 'Yes');

    await expect(items(page, 'Options')).toHaveCount(1);
    await expectEveryItem(page, 'Options', 'Yes');
  });

  test('Narrowing options by “Group”, “Stage crew”, leaves those that fit', async ({ page }) => {
    await page.goto('/options');
    await chooseCounted(page.getByLabel('Group', { exact: true }), 'Stage crew');

    await expect(items(page, 'Options')).toHaveCount(1);
    await expectEveryItem(page, 'Options', 'Stage crew');
    await expect(page.getByLabel('Group', { exact: true }).locator('option:checked')).toHaveText('Stage crew (1)');
  });
});

test.describe('R12: The product has the feature “edit-option”.', () => {
  test('A changed option is kept', async ({ page }) => {
    await page.goto('/options/2');
    await page.getByRole('link', { name: 'Edit', exact: true }).first().click();
    await expect(page.getByLabel('Label', { exact: true })).toHaveValue('Anna');
    await page.getByLabel('Label', { exact: true }).fill('Anna (revised)');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Option saved')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Anna (revised)' }).first()).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'Anna (revised)' }).first()).toBeVisible();
  });
});
