import { expect } from '@playwright/test';
import { area, daysFromNow, expectItems, items, message, openSignedOut, visibleText } from './expectations.ts';
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

  test('Who has booked is told at the bell', async ({ page }) => {
    await page.goto('/cabins/3');
    await page.getByLabel('Check-in', { exact: true }).fill(daysFromNow(40));
    await page.getByLabel('Check-out', { exact: true }).fill(daysFromNow(42));
    await page.getByRole('button', { name: 'Book now' }).first().click();
    await expect(message(page, 'Booking confirmed')).toBeVisible();
    await expect(visibleText(page, 'Keep this number').first()).toBeVisible();
    await page.goto('/my-bookings');
    await expect(page.getByRole('heading', { name: 'My bookings' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Upcoming'), 'Heron').first()).toBeVisible();
    await page.goto('/notifications');

    await expect(visibleText(area(page, 'Notifications'), 'is confirmed').first()).toBeVisible();
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

  test('Who manages bookings as warden sees the bookings of everybody, found by number', async ({ page }) => {
    await page.goto('/bookings');
    await area(page, 'Demo').getByRole('button', { name: 'Ben Okoro' }).first().click();
    await expectItems(page, 'All bookings', { atLeast: 20 });
    await page.getByLabel('Search by number or name', { exact: true }).fill('B-KKK8YH');
    await page.keyboard.press('Enter');
    await expect(items(page, 'All bookings')).toHaveCount(1);

    await expect(visibleText(area(page, 'All bookings'), 'B-KKK8YH').first()).toBeVisible();
  });

  test('The status of a booking is updated: the warden confirms it, and it says who did', async ({ page }) => {
    await page.goto('/bookings');
    await area(page, 'Demo').getByRole('button', { name: 'Ben Okoro' }).first().click();
    await page.getByLabel('Search by number or name', { exact: true }).fill('B-KKK8YH');
    await page.keyboard.press('Enter');
    await expect(items(page, 'All bookings')).toHaveCount(1);
    await area(page, 'All bookings').getByRole('button', { name: 'Confirm' }).first().click();
    await expect(message(page, 'Booking B-KKK8YH is now confirmed')).toBeVisible();

    await expect(visibleText(area(page, 'All bookings'), 'by Ben Okoro').first()).toBeVisible();
  });

  test('A booking is handled and cancelled by the warden after a question', async ({ page }) => {
    await page.goto('/bookings');
    await area(page, 'Demo').getByRole('button', { name: 'Ben Okoro' }).first().click();
    await page.getByLabel('Search by number or name', { exact: true }).fill('B-LRYFTH');
    await page.keyboard.press('Enter');
    await expect(items(page, 'All bookings')).toHaveCount(1);
    await area(page, 'All bookings').getByRole('button', { name: 'Cancel' }).first().click();
    await page.getByRole('button', { name: 'Yes, cancel it' }).first().click();

    await expect(message(page, 'Booking B-LRYFTH is now cancelled')).toBeVisible();
  });

  test('The bookings of everybody are closed to other people', async ({ page }) => {
    await page.goto('/bookings');

    await expect(page.getByRole('heading', { name: 'This page is for others' }).first()).toBeVisible();
  });
});
