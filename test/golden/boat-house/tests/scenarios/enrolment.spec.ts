import { expect } from '@playwright/test';
import { area, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R21: The product has the feature “enrolment”.', () => {
  test('A person joins, which is confirmed and listed', async ({ page }) => {
    await page.goto('/courses/2');
    await area(page, 'Enrol').getByRole('button', { name: 'Enrol' }).first().click();
    await expect(message(page, 'Enrolled successfully')).toBeVisible();
    await page.goto('/my-enrolments');

    await expect(page.getByRole('heading', { name: 'My enrolments' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'My enrolments'), 'Caulking').first()).toBeVisible();
  });

  test('Who has joined can leave again and gives the place back', async ({ page }) => {
    await page.goto('/courses/1');
    await area(page, 'Enrol').getByRole('button', { name: 'Enrol' }).first().click();
    await expect(message(page, 'Enrolled successfully')).toBeVisible();
    await area(page, 'Enrol').getByRole('button', { name: 'Leave' }).first().click();
    await expect(message(page, 'You left')).toBeVisible();

    await expect(page.getByRole('button', { name: 'Enrol' }).first()).toBeVisible();
  });

  test('Who is not signed in is led to sign in before joining', async ({ page }) => {
    await openSignedOut(page, '/courses/2');
    await area(page, 'Enrol').getByRole('button', { name: 'Enrol' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/login');
  });

  test('Who runs it as warden sees who has joined', async ({ page }) => {
    await page.goto('/courses/2');
    await area(page, 'Demo').getByRole('button', { name: 'Ben Okoro' }).first().click();
    await expect(page.getByRole('heading', { name: 'Who has joined' }).first()).toBeVisible();

    await expect(visibleText(area(page, 'Who has joined'), 'Ben Okoro').first()).toBeVisible();
  });

  test('Other people do not see who has joined', async ({ page }) => {
    await page.goto('/courses/2');
    await expect(visibleText(page, 'places left').first()).toBeVisible();

    await expect(visibleText(page, 'Who has joined')).toHaveCount(0);
  });
});
