import { expect } from '@playwright/test';
import { area, items, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R16: The product has the feature “supplies”.', () => {
  test('The supplies are listed', async ({ page }) => {
    await page.goto('/supplies');

    await expect(page).toHaveURL((url) => url.pathname === '/supplies');
    await expect(page.getByRole('heading', { name: 'Supplies' }).first()).toBeVisible();
    await expect(items(page, 'Supplies')).toHaveCount(4);
    await expect(visibleText(area(page, 'Supplies'), 'Hemp rope').first()).toBeVisible();
  });

  test('A supply has a page with its details', async ({ page }) => {
    await page.goto('/supplies');
    await items(page, 'Supplies').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Hemp rope' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Hemp rope'), '€14.50').first()).toBeVisible();
  });
});

test.describe('R17: The product has the feature “stock”.', () => {
  test('“Stock” shows how the supplies stand and what runs low', async ({ page }) => {
    await page.goto('/stock');
    await area(page, 'Demo').getByRole('button', { name: 'Ben Okoro' }).first().click();

    await expect(page.getByRole('heading', { name: 'Stock' }).first()).toBeVisible();
    await expect(
      page.getByRole('group', { name: 'In the list', exact: true }).getByText('4', { exact: true }),
    ).toBeVisible();
    await expect(
      page.getByRole('group', { name: 'Low stock', exact: true }).getByText('1', { exact: true }),
    ).toBeVisible();
    await expect(visibleText(area(page, 'To order'), 'Pine tar').first()).toBeVisible();
  });

  test('Nobody takes out more of a supply than there is', async ({ page }) => {
    await page.goto('/supplies/4');
    await area(page, 'Demo').getByRole('button', { name: 'Ben Okoro' }).first().click();
    await page.getByLabel('Movement', { exact: true }).selectOption({ label: 'Sold' });
    await page.getByLabel('How many', { exact: true }).fill('21');
    await page.getByRole('button', { name: 'Record movement' }).first().click();

    await expect(page.getByLabel('How many', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('How many', { exact: true })).toHaveAccessibleDescription(/There are only 20/i);
  });

  test('What comes in is added to the stock of a supply and written down', async ({ page }) => {
    await page.goto('/supplies/4');
    await area(page, 'Demo').getByRole('button', { name: 'Ben Okoro' }).first().click();
    await page.getByLabel('Movement', { exact: true }).selectOption({ label: 'Received' });
    await page.getByLabel('How many', { exact: true }).fill('7');
    await page.getByLabel('Note', { exact: true }).fill('Pallet from the harbour');
    await page.getByRole('button', { name: 'Record movement' }).first().click();
    await expect(message(page, 'in stock now')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Movements'), 'Pallet from the harbour').first()).toBeVisible();
  });
});
