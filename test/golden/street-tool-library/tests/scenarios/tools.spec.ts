import { expect } from '@playwright/test';
import { area, chooseCounted, expectEveryItem, items, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R3: The product has the feature “tools”.', () => {
  test('The tools are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Tools', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/tools');
    await expect(page.getByRole('heading', { name: 'Tools' }).first()).toBeVisible();
    await expect(items(page, 'Tools')).toHaveCount(5);
    await expect(visibleText(area(page, 'Tools'), 'Impact drill').first()).toBeVisible();
  });

  test('A tool has a page with its details', async ({ page }) => {
    await page.goto('/tools');
    await items(page, 'Tools').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Impact drill' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Impact drill'), 'Power tool').first()).toBeVisible();
    await expect(visibleText(area(page, 'Impact drill'), 'Loud but strong.').first()).toBeVisible();
  });
});

test.describe('R4: The product has the feature “search-tools”.', () => {
  test('Searching tools for “Impact” finds those that have it', async ({ page }) => {
    await page.goto('/tools');
    await page.getByLabel('Search tools', { exact: true }).fill('Impact');
    await page.keyboard.press('Enter');
    await expect(items(page, 'Tools')).toHaveCount(1);
    await page.reload();

    await expect(items(page, 'Tools')).toHaveCount(1);
    await expectEveryItem(page, 'Tools', 'Impact');
    await expect(page.getByLabel('Search tools', { exact: true })).toHaveValue('Impact');
  });

  test('Searching tools for a word that none has says so', async ({ page }) => {
    await page.goto('/tools');
    await page.getByLabel('Search tools', { exact: true }).fill('zzyzxq');
    await page.getByRole('button', { name: 'Search', exact: true }).first().click();

    await expect(visibleText(page, 'No tools match').first()).toBeVisible();
    await expect(items(page, 'Tools')).toHaveCount(0);
  });
});

test.describe('R5: The product has the feature “filter-tools”.', () => {
  test('Narrowing tools by “Kind”, “Hand tool”, leaves those that fit', async ({ page }) => {
    await page.goto('/tools');
    await chooseCounted(page.getByLabel('Kind', { exact: true }), 'Hand tool');

    await expect(items(page, 'Tools')).toHaveCount(2);
    await expectEveryItem(page, 'Tools', 'Hand tool');
    await expect(page.getByLabel('Kind', { exact: true }).locator('option:checked')).toHaveText('Hand tool (2)');
  });
});

test.describe('R7: The product has the feature “lend-tool”.', () => {
  test('A new tool is saved and stays', async ({ page }) => {
    await page.goto('/tools');
    await page.getByRole('link', { name: 'Lend a tool', exact: true }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Example tool');
    await chooseCounted(page.getByLabel('Kind', { exact: true }), 'Hand tool');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Tool saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Tools'), 'Example tool').first()).toBeVisible();
  });

  test('A tool without “Name” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/tools/new');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(/Name is required/i);
    await page.goto('/tools');
    await expect(page.getByRole('heading', { name: 'Tools' }).first()).toBeVisible();

    await expect(items(page, 'Tools')).toHaveCount(5);
  });

  test('What was typed for a new tool is still there after a reload', async ({ page }) => {
    await page.goto('/tools/new');
    await page.getByLabel('Name', { exact: true }).fill('Example tool');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/tools/new');
    await page.reload();

    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Example tool');
  });

  test('Only a person who is signed in can add a tool', async ({ page }) => {
    await openSignedOut(page, '/tools/new');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R8: The product has the feature “edit-tool”.', () => {
  test('A changed tool is kept', async ({ page }) => {
    await page.goto('/tools/5');
    await page.getByRole('link', { name: 'Edit', exact: true }).first().click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Impact drill');
    await page.getByLabel('Name', { exact: true }).fill('Impact drill (revised)');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Tool saved')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Impact drill (revised)' }).first()).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'Impact drill (revised)' }).first()).toBeVisible();
  });

  test('Nobody can change a tool of somebody else', async ({ page }) => {
    await page.goto('/tools/4/edit');
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Long ladder');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();

    await expect(message(page, 'Only its owner')).toBeVisible();
  });

  test('Only a person who is signed in can change a tool', async ({ page }) => {
    await openSignedOut(page, '/tools/5/edit');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R9: The product has the feature “delete-tool”.', () => {
  test('Who deletes a tool can have it back at once', async ({ page }) => {
    await page.goto('/tools/2');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Tool', exact: true }).first().click();
    await expect(message(page, 'Tool deleted')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(message(page, 'Tool restored')).toBeVisible();
    await page.goto('/tools/2');

    await expect(page.getByRole('heading', { name: 'Garden spade' }).first()).toBeVisible();
  });

  test('A deleted tool is restored from the trash', async ({ page }) => {
    await page.goto('/tools/2');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Tool', exact: true }).first().click();
    await expect(message(page, 'Tool deleted')).toBeVisible();
    await page.goto('/trash');
    await page.getByRole('button', { name: 'Restore Garden spade' }).first().click();
    await expect(message(page, 'Tool restored')).toBeVisible();
    await page.goto('/tools/2');

    await expect(page.getByRole('heading', { name: 'Garden spade' }).first()).toBeVisible();
  });

  test('A tool is deleted after a question', async ({ page }) => {
    await page.goto('/tools/2');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await expect(visibleText(page, 'It goes to the trash').first()).toBeVisible();
    await page.getByRole('button', { name: 'Delete Tool', exact: true }).first().click();
    await expect(message(page, 'Tool deleted')).toBeVisible();
    await expect(page).toHaveURL((url) => url.pathname === '/tools');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Tools' }).first()).toBeVisible();

    await expect(visibleText(page, 'Garden spade')).toHaveCount(0);
  });

  test('A tool that others need is not deleted', async ({ page }) => {
    await page.goto('/tools/5');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Tool', exact: true }).first().click();
    await expect(message(page, 'cannot be deleted')).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'Impact drill' }).first()).toBeVisible();
  });

  test('Nobody is offered to delete a tool of somebody else', async ({ page }) => {
    await page.goto('/tools/4');
    await expect(page.getByRole('heading', { name: 'Long ladder' }).first()).toBeVisible();

    await expect(visibleText(area(page, 'Long ladder'), 'Delete')).toHaveCount(0);
  });
});

test.describe('R10: The product has the feature “my-tools”.', () => {
  test('A person sees their own tools and nobody else’s', async ({ page }) => {
    await page.goto('/my-tools');
    await expect(page.getByRole('heading', { name: 'My tools' }).first()).toBeVisible();

    await expect(items(page, 'Tools')).toHaveCount(2);
    await expect(visibleText(area(page, 'Tools'), 'Impact drill').first()).toBeVisible();
    await expect(visibleText(area(page, 'Tools'), 'Long ladder')).toHaveCount(0);
  });

  test('“My tools” is closed to a person who is not signed in', async ({ page }) => {
    await openSignedOut(page, '/my-tools');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R18: The product has the feature “count-loans”.', () => {
  test('The page of each tool tells how many loans there are', async ({ page }) => {
    await page.goto('/tools/5');

    await expect(visibleText(page, '1 loan').first()).toBeVisible();
  });
});
