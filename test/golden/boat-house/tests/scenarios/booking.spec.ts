import { expect } from '@playwright/test';
import { area, daysFromNow, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R6: The product has the feature “booking”.', () => {
  test('A booking is confirmed with a number and listed', async ({ page }) => {
    await page.goto('/cabins/3');
    await page.getByLabel('Check-in', { exact: true }).fill(daysFromNow(40));
    await page.getByLabel('Check-out', { exact: true }).fill(daysFromNow(42));
    await page.getByRole('button', { name: 'Book now' }).first().click();
    await expect(message(page, 'Booking confirmed')).toBeVisible();
    await expect(visibleText(page, 'Keep this number').first()).toBeVisible();
    await page.goto('/my-bookings');

    await expect(page.getByRole('heading', { name: 'My bookings' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Upcoming'), 'Heron').first()).toBeVisible();
  });

  test('The same cabin cannot be booked twice for the same time', async ({ page }) => {
    await page.goto('/cabins/2');
    await page.getByLabel('Check-in', { exact: true }).fill(daysFromNow(50));
    await page.getByLabel('Check-out', { exact: true }).fill(daysFromNow(52));
    await page.getByRole('button', { name: 'Book now' }).first().click();
    await expect(message(page, 'Booking confirmed')).toBeVisible();
    await page.goto('/cabins/2');
    await page.getByLabel('Check-in', { exact: true }).fill(daysFromNow(50));
    await page.getByLabel('Check-out', { exact: true }).fill(daysFromNow(52));
    await page.getByRole('button', { name: 'Book now' }).first().click();

    await expect(message(page, 'already taken')).toBeVisible();
    await expect(visibleText(page, 'Free instead').first()).toBeVisible();
  });

  test('A booking is paid in a test payment with a receipt', async ({ page }) => {
    await page.goto('/cabins/1');
    await page.getByLabel('Check-in', { exact: true }).fill(daysFromNow(60));
    await page.getByLabel('Check-out', { exact: true }).fill(daysFromNow(62));
    await page.getByRole('button', { name: 'Book now' }).first().click();
    await expect(message(page, 'Booking confirmed')).toBeVisible();
    await page.getByRole('button', { name: 'Pay ' }).first().click();

    await expect(message(page, 'Payment successful')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Receipt' }).first()).toBeVisible();
  });

  test('A booking is cancelled after a question', async ({ page }) => {
    await page.goto('/cabins/3');
    await page.getByLabel('Check-in', { exact: true }).fill(daysFromNow(70));
    await page.getByLabel('Check-out', { exact: true }).fill(daysFromNow(72));
    await page.getByRole('button', { name: 'Book now' }).first().click();
    await expect(message(page, 'Booking confirmed')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel booking' }).first().click();
    await page.getByRole('button', { name: 'Yes, cancel it' }).first().click();

    await expect(message(page, 'Booking cancelled')).toBeVisible();
    await expect(visibleText(page, 'This was cancelled').first()).toBeVisible();
  });

  test('A booking is moved to another time', async ({ page }) => {
    await page.goto('/cabins/2');
    await page.getByLabel('Check-in', { exact: true }).fill(daysFromNow(80));
    await page.getByLabel('Check-out', { exact: true }).fill(daysFromNow(82));
    await page.getByRole('button', { name: 'Book now' }).first().click();
    await expect(message(page, 'Booking confirmed')).toBeVisible();
    await page.getByRole('button', { name: 'Reschedule' }).first().click();
    await page.getByLabel('Check-in', { exact: true }).fill(daysFromNow(90));
    await page.getByLabel('Check-out', { exact: true }).fill(daysFromNow(92));
    await page.getByRole('button', { name: 'Save new time' }).first().click();

    await expect(message(page, 'Booking moved')).toBeVisible();
  });

  test('A person finds their own bookings', async ({ page }) => {
    await page.goto('/my-bookings');

    await expect(visibleText(area(page, 'Upcoming'), 'Heron').first()).toBeVisible();
  });

  test('Who is not signed in is asked to sign in before booking', async ({ page }) => {
    await openSignedOut(page, '/cabins/3');

    await expect(page.getByRole('link', { name: 'Sign in to book' }).first()).toBeVisible();
  });
});
