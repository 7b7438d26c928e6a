import { expect } from '@playwright/test';
import {
  area,
  chooseCounted,
  daysFromNow,
  expectEveryItem,
  expectOrder,
  items,
  message,
  visibleText,
} from './expectations.ts';
import { test } from './product.ts';

test.describe('R4: The product has the feature “export-events”.', () => {
  test('The list of events can be downloaded', async ({ page }) => {
    await page.goto('/events');
    await page.getByRole('link', { name: 'Download CSV' }).first().click();

    await expect(message(page, 'The download has started')).toBeVisible();
  });

  test('The list of events has a print view', async ({ page }) => {
    await page.goto('/events');
    await page.getByRole('link', { name: 'Print view' }).first().click();
    await expect(page.getByRole('button', { name: 'Print' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Close print view' }).first().click();

    await expect(page.getByRole('link', { name: 'Print view' }).first()).toBeVisible();
  });
});

test.describe('R5: The product has the feature “import-events”.', () => {
  test('A file of events is checked row by row and imported after a confirmation', async ({ page }) => {
    await page.goto('/events/import');
    await page.getByLabel('CSV file', { exact: true }).setInputFiles({
      name: 'rows.csv',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(
        '"Name","Date","Type","Page","Remark"\n"Example event","2030-05-04","Concert","",""\n"","2030-05-04","Concert","","It has no title"',
      ),
    });
    await page.getByRole('button', { name: 'Check rows' }).first().click();
    await expect(visibleText(area(page, 'Preview'), '1 of 2 rows can be imported').first()).toBeVisible();
    await expect(visibleText(area(page, 'Preview'), 'Name is required').first()).toBeVisible();
    await page.getByRole('button', { name: 'Import 1 row' }).first().click();
    await expect(message(page, '1 row imported into events')).toBeVisible();

    await expect(visibleText(page, 'Example event').first()).toBeVisible();
  });
});

test.describe('R13: The product has the feature “events”.', () => {
  test('The events are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Events', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/events');
    await expect(page.getByRole('heading', { name: 'Events' }).first()).toBeVisible();
    await expect(items(page, 'Events')).toHaveCount(3);
    await expect(visibleText(area(page, 'Events'), 'Jazz by the water').first()).toBeVisible();
  });

  test('A event has a page with its details', async ({ page }) => {
    await page.goto('/events');
    await items(page, 'Events').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Jazz by the water' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Jazz by the water'), 'Concert').first()).toBeVisible();
  });
});

test.describe('R14: The product has the feature “days-until-event”.', () => {
  test('The page of each event tells how many days are left', async ({ page }) => {
    await page.goto('/events/3');

    await expect(visibleText(page, '3 days left').first()).toBeVisible();
  });
});

test.describe('R15: The product has the feature “filter-events”.', () => {
  test('Narrowing events by “Type”, “Concert”, leaves those that fit', async ({ page }) => {
    await page.goto('/events');
    await chooseCounted(page.getByLabel('Type', { exact: true }), 'Concert');

    await expect(items(page, 'Events')).toHaveCount(1);
    await expectEveryItem(page, 'Events', 'Concert');
    await expect(page.getByLabel('Type', { exact: true }).locator('option:checked')).toHaveText('Concert (1)');
  });

  test('Narrowing events by “Minimum page”, 2, leaves those that fit', async ({ page }) => {
    await page.goto('/events');
    await page.getByLabel('Minimum page', { exact: true }).fill('2');
    await page.keyboard.press('Enter');

    await expect(items(page, 'Events')).toHaveCount(1);
  });

  test('Narrowing events by “From date”, 40 days from now, leaves those that fit', async ({ page }) => {
    await page.goto('/events');
    await page.getByLabel('From date', { exact: true }).fill(daysFromNow(40));
    await page.keyboard.press('Enter');

    await expect(items(page, 'Events')).toHaveCount(1);
  });
});

test.describe('R16: The product has the feature “sort-events”.', () => {
  test('Events are sorted by date in both directions', async ({ page }) => {
    await page.goto('/events');
    await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Date, ascending' });
    await expectOrder(page, 'Events', 'date', 'ascending', 'date');
    await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Date, descending' });

    await expectOrder(page, 'Events', 'date', 'descending', 'date');
  });

  test('Events are sorted by name in both directions', async ({ page }) => {
    await page.goto('/events');
    await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Name, ascending' });
    await expectOrder(page, 'Events', 'name', 'ascending', 'text');
    await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Name, descending' });

    await expectOrder(page, 'Events', 'name', 'descending', 'text');
  });
});

test.describe('R17: The product has the feature “add-event”.', () => {
  test('A new event is saved and stays', async ({ page }) => {
    await page.goto('/events');
    await page.getByRole('link', { name: 'Add event', exact: true }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Example event');
    await page.getByLabel('Date', { exact: true }).fill(daysFromNow(7));
    await chooseCounted(page.getByLabel('Type', { exact: true }), 'Concert');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Event saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Events'), 'Example event').first()).toBeVisible();
  });

  test('A event without “Name” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/events/new');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(/Name is required/i);
    await page.goto('/events');
    await expect(page.getByRole('heading', { name: 'Events' }).first()).toBeVisible();

    await expect(items(page, 'Events')).toHaveCount(3);
  });

  test('What was typed for a new event is still there after a reload', async ({ page }) => {
    await page.goto('/events/new');
    await page.getByLabel('Name', { exact: true }).fill('Example event');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/events/new');
    await page.reload();

    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Example event');
  });
});
