import { expect } from '@playwright/test';
import { area, daysFromNow, items, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R11: The product has the feature “my-loans”.', () => {
  test('A person sees their own loans and nobody else’s', async ({ page }) => {
    await page.goto('/my-loans');
    await expect(page.getByRole('heading', { name: 'My loans' }).first()).toBeVisible();

    await expect(items(page, 'Loans')).toHaveCount(3);
    await expect(visibleText(area(page, 'Loans'), 'Hang a shelf').first()).toBeVisible();
    await expect(visibleText(area(page, 'Loans'), 'Cut the hedge')).toHaveCount(0);
  });

  test('“My loans” is closed to a person who is not signed in', async ({ page }) => {
    await openSignedOut(page, '/my-loans');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R13: The product has the feature “lent-tools”.', () => {
  test('Who looks after loans sees what is theirs to handle', async ({ page }) => {
    await page.goto('/lent-tools');
    await expect(page.getByRole('heading', { name: 'Loans of my tools' }).first()).toBeVisible();

    await expect(items(page, 'Loans')).toHaveCount(1);
  });

  test('Who looks after loans opens that of another person', async ({ page }) => {
    await page.goto('/lent-tools');
    await area(page, 'Loans').getByRole('link', { name: 'Cut the hedge' }).first().click();

    await expect(page.getByRole('heading', { name: 'Cut the hedge' }).first()).toBeVisible();
  });
});

test.describe('R14: The product has the feature “ask-loan”.', () => {
  test('A new loan is saved and stays', async ({ page }) => {
    await page.goto('/my-loans');
    await page.getByRole('link', { name: 'Ask for a tool', exact: true }).first().click();
    await page.getByLabel('Purpose', { exact: true }).fill('Example loan');
    await page.getByLabel('Tool', { exact: true }).selectOption({ label: 'Impact drill' });
    await page.getByLabel('Starts on', { exact: true }).fill(daysFromNow(7));
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Loan saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Loans'), 'Example loan').first()).toBeVisible();
  });

  test('A loan without “Purpose” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/my-loans/new');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Purpose', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Purpose', { exact: true })).toHaveAccessibleDescription(/Purpose is required/i);
    await page.goto('/my-loans');
    await expect(page.getByRole('heading', { name: 'My loans' }).first()).toBeVisible();

    await expect(items(page, 'Loans')).toHaveCount(3);
  });

  test('What was typed for a new loan is still there after a reload', async ({ page }) => {
    await page.goto('/my-loans/new');
    await page.getByLabel('Purpose', { exact: true }).fill('Example loan');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/my-loans/new');
    await page.reload();

    await expect(page.getByLabel('Purpose', { exact: true })).toHaveValue('Example loan');
  });

  test('Only a person who is signed in can add a loan', async ({ page }) => {
    await openSignedOut(page, '/my-loans/new');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R15: The product has the feature “edit-loan”.', () => {
  test('A changed loan is kept', async ({ page }) => {
    await page.goto('/my-loans/4');
    await page.getByRole('link', { name: 'Edit', exact: true }).first().click();
    await expect(page.getByLabel('Purpose', { exact: true })).toHaveValue('Hang a shelf');
    await page.getByLabel('Purpose', { exact: true }).fill('Hang a shelf (revised)');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Loan saved')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Hang a shelf (revised)' }).first()).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'Hang a shelf (revised)' }).first()).toBeVisible();
  });

  test('Only a person who is signed in can change a loan', async ({ page }) => {
    await openSignedOut(page, '/my-loans/4/edit');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R16: The product has the feature “delete-loan”.', () => {
  test('Who deletes a loan can have it back at once', async ({ page }) => {
    await page.goto('/my-loans/4');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Loan', exact: true }).first().click();
    await expect(message(page, 'Loan deleted')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(message(page, 'Loan restored')).toBeVisible();
    await page.goto('/my-loans/4');

    await expect(page.getByRole('heading', { name: 'Hang a shelf' }).first()).toBeVisible();
  });

  test('A loan is deleted after a question', async ({ page }) => {
    await page.goto('/my-loans/4');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await expect(visibleText(page, 'It goes to the trash').first()).toBeVisible();
    await page.getByRole('button', { name: 'Delete Loan', exact: true }).first().click();
    await expect(message(page, 'Loan deleted')).toBeVisible();
    await expect(page).toHaveURL((url) => url.pathname === '/my-loans');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'My loans' }).first()).toBeVisible();

    await expect(visibleText(page, 'Hang a shelf')).toHaveCount(0);
  });
});

test.describe('R17: The product has the feature “renew-loan”.', () => {
  test('A loan that ends soon is renewed until a later day, and that is taken back', async ({ page }) => {
    await page.goto('/my-loans/4');
    await page.getByRole('button', { name: 'Renew until' }).first().click();
    await expect(message(page, 'Renewed until')).toBeVisible();
    await expect(visibleText(area(page, 'Earlier renewals'), 'Renewed until').first()).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();

    await expect(message(page, 'Renewal taken back')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Renew until' }).first()).toBeVisible();
  });

  test('A loan that ends much later says from which day on it can be renewed', async ({ page }) => {
    await page.goto('/my-loans/1');

    await expect(visibleText(area(page, 'Renewal'), 'It can be renewed from').first()).toBeVisible();
  });

  test('A loan that is over is not renewed, and its page says why', async ({ page }) => {
    await page.goto('/my-loans/2');

    await expect(visibleText(area(page, 'Renewal'), 'It cannot be renewed').first()).toBeVisible();
  });
});

test.describe('R19: The product has the feature “export-loans”.', () => {
  test('The list of loans can be downloaded', async ({ page }) => {
    await page.goto('/my-loans');
    await page.getByRole('link', { name: 'Download CSV' }).first().click();

    await expect(message(page, 'The download has started')).toBeVisible();
  });

  test('The list of loans has a print view', async ({ page }) => {
    await page.goto('/my-loans');
    await page.getByRole('link', { name: 'Print view' }).first().click();
    await expect(page.getByRole('button', { name: 'Print' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Close print view' }).first().click();

    await expect(page.getByRole('link', { name: 'Print view' }).first()).toBeVisible();
  });
});
