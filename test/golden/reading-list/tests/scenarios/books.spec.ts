import { expect } from '@playwright/test';
import { area, items, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R2: The product has the feature “books”.', () => {
  test('The books are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Books', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/books');
    await expect(page.getByRole('heading', { name: 'Books' }).first()).toBeVisible();
    await expect(items(page, 'Books')).toHaveCount(3);
    await expect(visibleText(area(page, 'Books'), 'Middlemarch').first()).toBeVisible();
  });

  test('A book has a page with its details', async ({ page }) => {
    await page.goto('/books');
    await items(page, 'Books').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Middlemarch' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Middlemarch'), 'George Eliot').first()).toBeVisible();
  });
});

test.describe('R3: The product has the feature “add-book”.', () => {
  test('A new book is saved and stays', async ({ page }) => {
    await page.goto('/books');
    await page.getByRole('link', { name: 'Add book', exact: true }).first().click();
    await page.getByLabel('Title', { exact: true }).fill('Example book');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Book saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Books'), 'Example book').first()).toBeVisible();
  });

  test('A book without “Title” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/books/new');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Title', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Title', { exact: true })).toHaveAccessibleDescription(/Title is required/i);
    await page.goto('/books');
    await expect(page.getByRole('heading', { name: 'Books' }).first()).toBeVisible();

    await expect(items(page, 'Books')).toHaveCount(3);
  });

  test('What was typed for a new book is still there after a reload', async ({ page }) => {
    await page.goto('/books/new');
    await page.getByLabel('Title', { exact: true }).fill('Example book');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/books/new');
    await page.reload();

    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Example book');
  });
});
