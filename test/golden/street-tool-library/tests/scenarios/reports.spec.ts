import { expect } from '@playwright/test';
import { area, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R20: The product has the feature “reports”.', () => {
  test('The loan report is generated with figures that agree with the records', async ({ page }) => {
    await page.goto('/reports');
    await page.getByRole('link', { name: 'Generate loan report' }).first().click();
    await expect(page.getByRole('heading', { name: 'Loan report' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Generate report' }).first().click();

    await expect(
      page.getByRole('group', { name: 'Number of loans', exact: true }).getByText('4', { exact: true }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'Download CSV' }).first()).toBeVisible();
  });

  test('A report is saved under a title, found again, renamed and deleted', async ({ page }) => {
    await page.goto('/reports/new');
    await page.getByLabel('Report about', { exact: true }).selectOption({ label: 'Loan report' });
    await page.getByRole('button', { name: 'Save report' }).first().click();
    await page.getByLabel('Title', { exact: true }).fill('Figures for the meeting');
    await area(page, 'Save report').getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Report saved')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Figures for the meeting' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Rename' }).first().click();
    await page.getByLabel('Title', { exact: true }).fill('Figures for the meeting, final');
    await area(page, 'Rename report').getByRole('button', { name: 'Rename' }).first().click();
    await expect(message(page, 'Report renamed')).toBeVisible();
    await page.goto('/reports');
    await expect(visibleText(page, 'Figures for the meeting, final').first()).toBeVisible();
    await page.getByRole('button', { name: 'Delete Figures for the meeting, final' }).first().click();
    await page.getByRole('button', { name: 'Delete report' }).first().click();
    await expect(message(page, 'Report deleted')).toBeVisible();

    await expect(visibleText(page, 'Figures for the meeting, final')).toHaveCount(0);
  });

  test('A report has a print view without what only works on a screen', async ({ page }) => {
    await page.goto('/reports');
    await page.getByRole('link', { name: 'Generate loan report' }).first().click();
    await page.getByRole('link', { name: 'Print view' }).first().click();
    await expect(page.getByRole('button', { name: 'Print' }).first()).toBeVisible();
    await expect(visibleText(page, 'Save as PDF').first()).toBeVisible();

    await expect(visibleText(page, 'Generate report')).toHaveCount(0);
  });
});
