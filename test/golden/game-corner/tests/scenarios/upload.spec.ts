import { expect } from '@playwright/test';
import { area, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R5: The product has the feature “upload”.', () => {
  test('A file is uploaded and stands in the list', async ({ page }) => {
    await page.goto('/files');
    await expect(page.getByRole('heading', { name: 'Files' }).first()).toBeVisible();
    await page.getByLabel('Choose a file or drop it here', { exact: true }).setInputFiles({
      name: 'Reading notes.txt',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('Notes that are worth keeping.'),
    });
    await page.getByRole('button', { name: 'Upload file' }).first().click();

    await expect(message(page, '“Reading notes.txt” uploaded')).toBeVisible();
    await expect(visibleText(area(page, 'Files'), 'Reading notes.txt').first()).toBeVisible();
  });

  test('A file of another kind is refused with the reason', async ({ page }) => {
    await page.goto('/files');
    await page.getByLabel('Choose a file or drop it here', { exact: true }).setInputFiles({
      name: 'program.exe',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('MZ'),
    });

    await expect(message(page, 'is no kind of file that can be uploaded here')).toBeVisible();
  });

  test('Who uploaded a file can delete it again', async ({ page }) => {
    await page.goto('/files');
    await page.getByLabel('Choose a file or drop it here', { exact: true }).setInputFiles({
      name: 'Reading notes.txt',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('Notes that are worth keeping.'),
    });
    await page.getByRole('button', { name: 'Upload file' }).first().click();
    await expect(message(page, 'uploaded')).toBeVisible();
    await page.getByRole('button', { name: 'Delete Reading notes.txt' }).first().click();

    await expect(message(page, '“Reading notes.txt” deleted')).toBeVisible();
  });

  test('A file is attached to “Enamel mug”', async ({ page }) => {
    await page.goto('/prizes/5');
    await expect(page.getByRole('heading', { name: 'Enamel mug' }).first()).toBeVisible();
    await page.getByLabel('Choose a file or drop it here', { exact: true }).setInputFiles({
      name: 'Reading notes.txt',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('Notes that are worth keeping.'),
    });
    await page.getByRole('button', { name: 'Upload file' }).first().click();

    await expect(visibleText(area(page, 'Files'), 'Reading notes.txt').first()).toBeVisible();
  });
});
