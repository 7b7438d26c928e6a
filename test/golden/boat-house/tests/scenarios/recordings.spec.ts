import { expect } from '@playwright/test';
import { area, expectItems, items, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R7: The product has the feature “recordings”.', () => {
  test('The recordings are listed', async ({ page }) => {
    await page.goto('/recordings');

    await expect(page).toHaveURL((url) => url.pathname === '/recordings');
    await expect(page.getByRole('heading', { name: 'Recordings' }).first()).toBeVisible();
    await expect(items(page, 'Recordings')).toHaveCount(4);
    await expect(visibleText(area(page, 'Recordings'), 'Reeds, first night').first()).toBeVisible();
  });

  test('A recording has a page with its details', async ({ page }) => {
    await page.goto('/recordings');
    await items(page, 'Recordings').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Reeds, first night' }).first()).toBeVisible();
  });
});

test.describe('R8: The product has the feature “add-recording”.', () => {
  test('A new recording is saved and stays', async ({ page }) => {
    await page.goto('/recordings');
    await page.getByRole('link', { name: 'Add recording', exact: true }).first().click();
    await page.getByLabel('Title', { exact: true }).fill('Example recording');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Recording saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Recordings'), 'Example recording').first()).toBeVisible();
  });

  test('A recording without “Title” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/recordings/new');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Title', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Title', { exact: true })).toHaveAccessibleDescription(/Title is required/i);
    await page.goto('/recordings');
    await expect(page.getByRole('heading', { name: 'Recordings' }).first()).toBeVisible();

    await expect(items(page, 'Recordings')).toHaveCount(4);
  });

  test('What was typed for a new recording is still there after a reload', async ({ page }) => {
    await page.goto('/recordings/new');
    await page.getByLabel('Title', { exact: true }).fill('Example recording');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/recordings/new');
    await page.reload();

    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Example recording');
  });

  test('Only a person who is signed in can add a recording', async ({ page }) => {
    await openSignedOut(page, '/recordings/new');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R9: The product has the feature “play-recording”.', () => {
  test('“Reeds, first night” is played, paused and moved within', async ({ page }) => {
    await page.goto('/recordings/4');
    await expect(visibleText(area(page, 'Listen'), '0:00 / 0:24').first()).toBeVisible();
    await page.getByRole('button', { name: 'Play Reeds, first night' }).first().click();
    await expect(visibleText(page, '0:00 / 0:24')).toHaveCount(0);
    await page.getByRole('button', { name: 'Forward 10 seconds' }).first().click();

    await expect(visibleText(area(page, 'Listen'), '0:1').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Pause Reeds, first night' }).first()).toBeVisible();
  });

  test('Sounds are played one after the other from the list', async ({ page }) => {
    await page.goto('/recordings');
    await page.getByRole('button', { name: 'Play Reeds, first night' }).first().click();
    await expect(page.getByRole('button', { name: 'Pause Reeds, first night' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Play next: Brass at low water' }).first().click();
    await expect(message(page, 'plays next')).toBeVisible();
    await area(page, 'Now playing').getByRole('button', { name: 'Next', exact: true }).first().click();

    await expect(visibleText(area(page, 'Now playing'), 'Brass at low water').first()).toBeVisible();
  });
});

test.describe('R22: The product has the feature “lending”.', () => {
  test('A person borrows a recording and finds it among their loans', async ({ page }) => {
    await page.goto('/recordings/4');
    await area(page, 'Borrow').getByRole('button', { name: 'Borrow' }).first().click();
    await expect(message(page, 'Borrowed until')).toBeVisible();
    await expect(visibleText(area(page, 'Borrow'), 'You have it').first()).toBeVisible();
    await page.goto('/my-loans');
    await expect(page.getByRole('heading', { name: 'My loans' }).first()).toBeVisible();

    await expect(visibleText(area(page, 'My loans'), 'Reeds, first night').first()).toBeVisible();
  });

  test('What is overdue says so, and is brought back so that others can have it', async ({ page }) => {
    await page.goto('/recordings/3');
    await expect(visibleText(area(page, 'Borrow'), 'Overdue').first()).toBeVisible();
    await area(page, 'Borrow').getByRole('button', { name: 'Return' }).first().click();
    await expect(message(page, 'Returned')).toBeVisible();

    await expect(page.getByRole('button', { name: 'Borrow' }).first()).toBeVisible();
  });

  test('A loan is renewed while nobody waits for the recording', async ({ page }) => {
    await page.goto('/recordings/1');
    await area(page, 'Borrow').getByRole('button', { name: 'Renew' }).first().click();

    await expect(message(page, 'Renewed until')).toBeVisible();
  });

  test('A recording that is out is reserved, and the place is given up again', async ({ page }) => {
    await page.goto('/recordings/2');
    await expect(visibleText(area(page, 'Borrow'), 'On loan').first()).toBeVisible();
    await area(page, 'Borrow').getByRole('button', { name: 'Reserve' }).first().click();
    await expect(message(page, 'Reserved')).toBeVisible();
    await expect(visibleText(area(page, 'Borrow'), 'You are number').first()).toBeVisible();
    await area(page, 'Borrow').getByRole('button', { name: 'Give up my place' }).first().click();
    await expect(message(page, 'No longer reserved')).toBeVisible();

    await expect(page.getByRole('button', { name: 'Reserve' }).first()).toBeVisible();
  });

  test('Who is not signed in is led to sign in before borrowing', async ({ page }) => {
    await openSignedOut(page, '/recordings/4');
    await area(page, 'Borrow').getByRole('button', { name: 'Borrow' }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/login');
  });

  test('Who manages the loans as warden sees who has what, what is overdue, and takes it back', async ({ page }) => {
    await page.goto('/loans');
    await area(page, 'Demo').getByRole('button', { name: 'Ben Okoro' }).first().click();
    await expectItems(page, 'All loans', { atLeast: 3 });
    await expect(visibleText(area(page, 'All loans'), 'Overdue').first()).toBeVisible();
    await page.getByRole('button', { name: 'Take back Brass at low water' }).first().click();

    await expect(message(page, 'Back from')).toBeVisible();
  });

  test('The loans of everybody are closed to other people', async ({ page }) => {
    await page.goto('/loans');

    await expect(page.getByRole('heading', { name: 'This page is for others' }).first()).toBeVisible();
  });
});
