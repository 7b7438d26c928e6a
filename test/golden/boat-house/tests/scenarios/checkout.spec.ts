import { expect } from '@playwright/test';
import { area, expectEveryItem, expectItems, items, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R19: The product has the feature “checkout”.', () => {
  test('What is in the cart is ordered with a test payment and gets a number', async ({ page }) => {
    await page.goto('/supplies/4');
    await area(page, 'Order').getByRole('button', { name: 'Add to cart' }).first().click();
    await expect(message(page, 'Added to cart: Hemp rope')).toBeVisible();
    await page.getByRole('link', { name: 'Cart' }).first().click();
    await expect(visibleText(area(page, 'Cart'), 'Hemp rope').first()).toBeVisible();
    await page.getByRole('link', { name: 'Checkout' }).first().click();
    await page.getByLabel('Delivery address', { exact: true }).fill('7 Mill Lane');
    await page.getByRole('button', { name: 'Place order' }).first().click();
    await expect(message(page, 'Order placed')).toBeVisible();

    await expect(page.getByRole('heading', { name: 'Order A-' }).first()).toBeVisible();
    await expect(visibleText(page, 'Hemp rope').first()).toBeVisible();
    await expect(visibleText(page, 'Keep this number').first()).toBeVisible();
  });

  test('How many are in the cart is changed, and they are taken out again', async ({ page }) => {
    await page.goto('/supplies/3');
    await area(page, 'Order').getByRole('button', { name: 'Add to cart' }).first().click();
    await expect(message(page, 'Added to cart: Storm lamp')).toBeVisible();
    await page.getByRole('link', { name: 'Cart' }).first().click();
    await expect(visibleText(area(page, 'Cart'), 'Storm lamp').first()).toBeVisible();
    await page.getByRole('button', { name: 'One more Storm lamp' }).first().click();
    await expect(message(page, 'Cart changed')).toBeVisible();
    await expect(page.getByLabel('Quantity of Storm lamp', { exact: true })).toHaveValue('2');
    await page.getByRole('button', { name: 'Remove Storm lamp' }).first().click();

    await expect(message(page, 'Removed from cart')).toBeVisible();
  });

  test('An order without an address is not placed and nothing is lost', async ({ page }) => {
    await page.goto('/supplies/2');
    await area(page, 'Order').getByRole('button', { name: 'Add to cart' }).first().click();
    await expect(message(page, 'Added to cart: Boat varnish')).toBeVisible();
    await page.getByRole('link', { name: 'Cart' }).first().click();
    await expect(visibleText(area(page, 'Cart'), 'Boat varnish').first()).toBeVisible();
    await page.getByRole('link', { name: 'Checkout' }).first().click();
    await page.getByRole('button', { name: 'Place order' }).first().click();

    await expect(page.getByLabel('Delivery address', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Delivery address', { exact: true })).toHaveAccessibleDescription(/required/i);
  });

  test('An order that was not sent yet is cancelled after a question', async ({ page }) => {
    await page.goto('/supplies/1');
    await area(page, 'Order').getByRole('button', { name: 'Add to cart' }).first().click();
    await expect(message(page, 'Added to cart: Pine tar')).toBeVisible();
    await page.getByRole('link', { name: 'Cart' }).first().click();
    await expect(visibleText(area(page, 'Cart'), 'Pine tar').first()).toBeVisible();
    await page.getByRole('link', { name: 'Checkout' }).first().click();
    await page.getByLabel('Delivery address', { exact: true }).fill('7 Mill Lane');
    await page.getByRole('button', { name: 'Place order' }).first().click();
    await expect(message(page, 'Order placed')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel order' }).first().click();
    await page.getByRole('button', { name: 'Yes, cancel it' }).first().click();
    await expect(message(page, 'Order cancelled')).toBeVisible();

    await expect(visibleText(page, 'Cancelled').first()).toBeVisible();
  });

  test('A person finds their orders, and one by its number', async ({ page }) => {
    await page.goto('/my-orders');
    await expect(page.getByRole('heading', { name: 'My orders' }).first()).toBeVisible();
    await page.getByLabel('Order number', { exact: true }).fill('A-224K87');
    await page.getByRole('button', { name: 'Find order' }).first().click();

    await expect(page.getByRole('heading', { name: 'Order A-224K87' }).first()).toBeVisible();
    await expect(visibleText(page, 'Delivered').first()).toBeVisible();
  });

  test('Who is not signed in is led to sign in', async ({ page }) => {
    await openSignedOut(page, '/supplies/4');
    await area(page, 'Order').getByRole('button', { name: 'Add to cart' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/login');
  });

  test('Who manages orders as warden sees the orders of everybody and processes them by state', async ({ page }) => {
    await page.goto('/orders');
    await area(page, 'Demo').getByRole('button', { name: 'Ben Okoro' }).first().click();
    await expectItems(page, 'All orders', { atLeast: 8 });
    await page.getByLabel('State', { exact: true }).selectOption({ label: 'Shipped' });

    await expectEveryItem(page, 'All orders', 'Shipped');
  });

  test('The status of an order is updated by the warden, and its history says who did it', async ({ page }) => {
    await page.goto('/orders');
    await area(page, 'Demo').getByRole('button', { name: 'Ben Okoro' }).first().click();
    await page.getByLabel('Search orders by number or name', { exact: true }).fill('A-2248KK');
    await page.keyboard.press('Enter');
    await expect(items(page, 'All orders')).toHaveCount(1);
    await page.getByRole('button', { name: 'Mark as shipped' }).first().click();
    await expect(message(page, 'Order A-2248KK is now shipped')).toBeVisible();
    await page.getByRole('link', { name: 'A-2248KK' }).first().click();

    await expect(visibleText(area(page, 'History'), 'Shipped').first()).toBeVisible();
    await expect(visibleText(area(page, 'History'), 'Ben Okoro').first()).toBeVisible();
  });

  test('An order is handled and cancelled by the warden after a question', async ({ page }) => {
    await page.goto('/orders');
    await area(page, 'Demo').getByRole('button', { name: 'Ben Okoro' }).first().click();
    await page.getByLabel('Search orders by number or name', { exact: true }).fill('A-227652');
    await page.keyboard.press('Enter');
    await expect(items(page, 'All orders')).toHaveCount(1);
    await page.getByRole('button', { name: 'Cancel order' }).first().click();
    await page.getByRole('button', { name: 'Yes, cancel it' }).first().click();

    await expect(message(page, 'Order A-227652 is now cancelled')).toBeVisible();
  });

  test('The orders of everybody are closed to other people', async ({ page }) => {
    await page.goto('/orders');

    await expect(page.getByRole('heading', { name: 'This page is for others' }).first()).toBeVisible();
  });
});
