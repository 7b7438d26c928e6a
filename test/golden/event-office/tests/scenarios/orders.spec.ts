import { expect } from '@playwright/test';
import { area, expectEveryItem, items, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R3: The product has the feature “export-orders”.', () => {
  test('The list of orders can be downloaded', async ({ page }) => {
    await page.goto('/orders');
    await page.getByRole('link', { name: 'Download CSV' }).first().click();

    await expect(message(page, 'The download has started')).toBeVisible();
  });

  test('The list of orders has a print view', async ({ page }) => {
    await page.goto('/orders');
    await page.getByRole('link', { name: 'Print view' }).first().click();
    await expect(page.getByRole('button', { name: 'Print' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Close print view' }).first().click();

    await expect(page.getByRole('link', { name: 'Print view' }).first()).toBeVisible();
  });
});

test.describe('R18: The product has the feature “orders”.', () => {
  test('The orders are listed', async ({ page }) => {
    await page.goto('/orders');

    await expect(page).toHaveURL((url) => url.pathname === '/orders');
    await expect(page.getByRole('heading', { name: 'Orders' }).first()).toBeVisible();
    await expect(items(page, 'Orders')).toHaveCount(4);
    await expect(visibleText(area(page, 'Orders'), 'Stage lights').first()).toBeVisible();
  });

  test('A order has a page with its details', async ({ page }) => {
    await page.goto('/orders');
    await items(page, 'Orders').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Stage lights' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Stage lights'), 'Jazz by the water').first()).toBeVisible();
    await expect(visibleText(area(page, 'Stage lights'), '£1,200.00').first()).toBeVisible();
    await expect(visibleText(area(page, 'Stage lights'), 'Paid').first()).toBeVisible();
  });
});

test.describe('R19: The product has the feature “search-orders”.', () => {
  test('Searching orders for “Stage” finds those that have it', async ({ page }) => {
    await page.goto('/orders');
    await page.getByLabel('Search orders', { exact: true }).fill('Stage');
    await page.keyboard.press('Enter');
    await expect(items(page, 'Orders')).toHaveCount(1);
    await page.reload();

    await expect(items(page, 'Orders')).toHaveCount(1);
    await expectEveryItem(page, 'Orders', 'Stage');
    await expect(page.getByLabel('Search orders', { exact: true })).toHaveValue('Stage');
  });

  test('Searching orders for a word that none has says so', async ({ page }) => {
    await page.goto('/orders');
    await page.getByLabel('Search orders', { exact: true }).fill('zzyzxq');
    await page.getByRole('button', { name: 'Search', exact: true }).first().click();

    await expect(visibleText(page, 'No orders match').first()).toBeVisible();
    await expect(items(page, 'Orders')).toHaveCount(0);
  });
});

test.describe('R20: The product has the feature “add-order”.', () => {
  test('A new order is saved and stays', async ({ page }) => {
    await page.goto('/orders');
    await page.getByRole('link', { name: 'Add order', exact: true }).first().click();
    await page.getByLabel('Reference', { exact: true }).fill('Example order');
    await page.getByLabel('Event', { exact: true }).selectOption({ label: 'Jazz by the water' });
    await page.getByLabel('Total', { exact: true }).fill('1200.00');
    await page.getByLabel('Status', { exact: true }).selectOption({ label: 'Open' });
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Order saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Orders'), 'Example order').first()).toBeVisible();
  });

  test('A order without “Reference” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/orders/new');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Reference', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Reference', { exact: true })).toHaveAccessibleDescription(/Reference is required/i);
    await page.goto('/orders');
    await expect(page.getByRole('heading', { name: 'Orders' }).first()).toBeVisible();

    await expect(items(page, 'Orders')).toHaveCount(4);
  });

  test('What was typed for a new order is still there after a reload', async ({ page }) => {
    await page.goto('/orders/new');
    await page.getByLabel('Reference', { exact: true }).fill('Example order');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/orders/new');
    await page.reload();

    await expect(page.getByLabel('Reference', { exact: true })).toHaveValue('Example order');
  });
});

test.describe('R21: The product has the feature “edit-order”.', () => {
  test('A changed order is kept', async ({ page }) => {
    await page.goto('/orders/4');
    await page.getByRole('link', { name: 'Edit', exact: true }).first().click();
    await expect(page.getByLabel('Reference', { exact: true })).toHaveValue('Stage lights');
    await page.getByLabel('Reference', { exact: true }).fill('Stage lights (revised)');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Order saved')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Stage lights (revised)' }).first()).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'Stage lights (revised)' }).first()).toBeVisible();
  });
});

test.describe('R22: The product has the feature “delete-order”.', () => {
  test('Who deletes a order can have it back at once', async ({ page }) => {
    await page.goto('/orders/4');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Order', exact: true }).first().click();
    await expect(message(page, 'Order deleted')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(message(page, 'Order restored')).toBeVisible();
    await page.goto('/orders/4');

    await expect(page.getByRole('heading', { name: 'Stage lights' }).first()).toBeVisible();
  });

  test('A order is deleted after a question', async ({ page }) => {
    await page.goto('/orders/4');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await expect(visibleText(page, 'It goes to the trash').first()).toBeVisible();
    await page.getByRole('button', { name: 'Delete Order', exact: true }).first().click();
    await expect(message(page, 'Order deleted')).toBeVisible();
    await expect(page).toHaveURL((url) => url.pathname === '/orders');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Orders' }).first()).toBeVisible();

    await expect(visibleText(page, 'Stage lights')).toHaveCount(0);
  });
});
