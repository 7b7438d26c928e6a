import { expect } from '@playwright/test';
import {
  area,
  chooseCounted,
  daysFromNow,
  expectEveryItem,
  expectOrder,
  items,
  message,
  openSignedOut,
  visibleText,
} from './expectations.ts';
import { test } from './product.ts';

test.describe('R26: The product has the feature “my-claims”.', () => {
  test('A person sees their own expense claims and nobody else’s', async ({ page }) => {
    await page.goto('/my-claims');
    await expect(page.getByRole('heading', { name: 'My claims' }).first()).toBeVisible();

    await expect(items(page, 'Expense claims')).toHaveCount(2);
    await expect(visibleText(area(page, 'Expense claims'), 'Train to the fair').first()).toBeVisible();
    await expect(visibleText(area(page, 'Expense claims'), 'Desk lamp')).toHaveCount(0);
  });

  test('“My claims” is closed to a person who is not signed in', async ({ page }) => {
    await openSignedOut(page, '/my-claims');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R27: The product has the feature “claim”.', () => {
  test('A new expense claim is saved and stays', async ({ page }) => {
    await page.goto('/my-claims');
    await page.getByRole('link', { name: 'Hand in a claim', exact: true }).first().click();
    await page.getByLabel('Purpose', { exact: true }).fill('Example expense claim');
    await page.getByLabel('Amount', { exact: true }).fill('84.00');
    await page.getByLabel('Paid on', { exact: true }).fill(daysFromNow(7));
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Expense claim saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Expense claims'), 'Example expense claim').first()).toBeVisible();
  });

  test('A expense claim without “Purpose” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/my-claims/new');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Purpose', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Purpose', { exact: true })).toHaveAccessibleDescription(/Purpose is required/i);
    await page.goto('/my-claims');
    await expect(page.getByRole('heading', { name: 'My claims' }).first()).toBeVisible();

    await expect(items(page, 'Expense claims')).toHaveCount(2);
  });

  test('What was typed for a new expense claim is still there after a reload', async ({ page }) => {
    await page.goto('/my-claims/new');
    await page.getByLabel('Purpose', { exact: true }).fill('Example expense claim');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/my-claims/new');
    await page.reload();

    await expect(page.getByLabel('Purpose', { exact: true })).toHaveValue('Example expense claim');
  });

  test('Only a person who is signed in can add a expense claim', async ({ page }) => {
    await openSignedOut(page, '/my-claims/new');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R28: The product has the feature “all-claims”.', () => {
  test('Who looks after expense claims as manager or administrator sees those of everybody', async ({ page }) => {
    await page.goto('/claims');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await expect(page.getByRole('heading', { name: 'All claims' }).first()).toBeVisible();

    await expect(items(page, 'Expense claims')).toHaveCount(4);
  });

  test('Who looks after expense claims opens that of another person', async ({ page }) => {
    await page.goto('/claims');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await area(page, 'Expense claims').getByRole('link', { name: 'Train to the fair' }).first().click();

    await expect(page.getByRole('heading', { name: 'Train to the fair' }).first()).toBeVisible();
  });

  test('The expense claims of everybody are closed to other people', async ({ page }) => {
    await page.goto('/claims');

    await expect(page.getByRole('heading', { name: 'This page is for others' }).first()).toBeVisible();
  });
});

test.describe('R29: The product has the feature “search-claims”.', () => {
  test('Searching expense claims for “Train” finds those that have it', async ({ page }) => {
    await page.goto('/claims');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByLabel('Search expense claims', { exact: true }).fill('Train');
    await page.keyboard.press('Enter');
    await expect(items(page, 'Expense claims')).toHaveCount(1);
    await page.reload();

    await expect(items(page, 'Expense claims')).toHaveCount(1);
    await expectEveryItem(page, 'Expense claims', 'Train');
    await expect(page.getByLabel('Search expense claims', { exact: true })).toHaveValue('Train');
  });

  test('Searching expense claims for a word that none has says so', async ({ page }) => {
    await page.goto('/claims');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByLabel('Search expense claims', { exact: true }).fill('zzyzxq');
    await page.getByRole('button', { name: 'Search', exact: true }).first().click();

    await expect(visibleText(page, 'No expense claims match').first()).toBeVisible();
    await expect(items(page, 'Expense claims')).toHaveCount(0);
  });
});

test.describe('R30: The product has the feature “filter-claims”.', () => {
  test('Narrowing expense claims by “Status”, “Sent”, leaves those that fit', async ({ page }) => {
    await page.goto('/claims');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await chooseCounted(page.getByLabel('Status', { exact: true }), 'Sent');

    await expect(items(page, 'Expense claims')).toHaveCount(1);
    await expectEveryItem(page, 'Expense claims', 'Sent');
    await expect(page.getByLabel('Status', { exact: true }).locator('option:checked')).toHaveText('Sent (1)');
  });

  test('Narrowing expense claims by “Minimum amount”, 56.20, leaves those that fit', async ({ page }) => {
    await page.goto('/claims');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByLabel('Minimum amount', { exact: true }).fill('56.20');
    await page.keyboard.press('Enter');

    await expect(items(page, 'Expense claims')).toHaveCount(2);
  });
});

test.describe('R31: The product has the feature “sort-claims”.', () => {
  test('Expense claims are sorted by amount in both directions', async ({ page }) => {
    await page.goto('/claims');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Amount, ascending' });
    await expectOrder(page, 'Expense claims', 'amount', 'ascending', 'number');
    await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Amount, descending' });

    await expectOrder(page, 'Expense claims', 'amount', 'descending', 'number');
  });

  test('Expense claims are sorted by paid on in both directions', async ({ page }) => {
    await page.goto('/claims');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Paid on, ascending' });
    await expectOrder(page, 'Expense claims', 'paidOn', 'ascending', 'date');
    await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Paid on, descending' });

    await expectOrder(page, 'Expense claims', 'paidOn', 'descending', 'date');
  });
});

test.describe('R32: The product has the feature “pay-claims”.', () => {
  test('“Look at it” changes a expense claim, and its history says so', async ({ page }) => {
    await page.goto('/my-claims/4');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await area(page, 'Progress').getByRole('button', { name: 'Look at it' }).first().click();
    await expect(message(page, 'is now In review')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'History'), 'In review').first()).toBeVisible();
    await expect(visibleText(area(page, 'History'), 'Tom Okafor').first()).toBeVisible();
  });

  test('Who changed the status of a expense claim can undo it', async ({ page }) => {
    await page.goto('/my-claims/4');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await area(page, 'Progress').getByRole('button', { name: 'Look at it' }).first().click();
    await expect(message(page, 'is now In review')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();

    await expect(message(page, 'Undone')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Look at it' }).first()).toBeVisible();
  });
});

test.describe('R33: The product has the feature “claims-board”.', () => {
  test('The expense claims stand in columns by status', async ({ page }) => {
    await page.goto('/claims-board');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();

    await expect(page.getByRole('heading', { name: 'Sent' }).first()).toBeVisible();
    await expect(items(page, 'Cards in Sent')).toHaveCount(1);
  });

  test('A expense claim is moved to “In review” on the board', async ({ page }) => {
    await page.goto('/claims-board');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByLabel('Move Train to the fair', { exact: true }).selectOption({ label: 'Look at it → In review' });
    await expect(message(page, 'is now In review')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Cards in In review'), 'Train to the fair').first()).toBeVisible();
  });
});

test.describe('R34: The product has the feature “questions-on-claims”.', () => {
  test('A person writes a question and who may read the record sees it', async ({ page }) => {
    await page.goto('/my-claims/4');
    await page.getByLabel('Your question', { exact: true }).fill('This is exactly what I was looking for.');
    await page.getByRole('button', { name: 'Post question' }).first().click();
    await expect(message(page, 'Question posted')).toBeVisible();
    await page.reload();

    await expect(
      visibleText(area(page, 'All questions'), 'This is exactly what I was looking for.').first(),
    ).toBeVisible();
  });

  test('Nothing is posted without words, and the form says why', async ({ page }) => {
    await page.goto('/my-claims/4');
    await page.getByRole('button', { name: 'Post question' }).first().click();

    await expect(message(page, 'Please check the marked fields')).toBeVisible();
  });

  test('Somebody replies to a question', async ({ page }) => {
    await page.goto('/my-claims/4');
    await area(page, 'All questions').getByRole('button', { name: 'Reply' }).first().click();
    await page.getByLabel('Your reply to Tom Okafor', { exact: true }).fill('Thank you, that helps.');
    await page.getByRole('button', { name: 'Reply to Tom Okafor' }).first().click();
    await expect(message(page, 'Reply posted')).toBeVisible();

    await expect(visibleText(area(page, 'Replies to Tom Okafor'), 'Thank you, that helps.').first()).toBeVisible();
  });

  test('A person deletes their own question after a question', async ({ page }) => {
    await page.goto('/my-claims/2');
    await page.getByLabel('Your question', { exact: true }).fill('I have changed my mind about it.');
    await page.getByRole('button', { name: 'Post question' }).first().click();
    await expect(message(page, 'Question posted')).toBeVisible();
    await page.getByRole('button', { name: 'Delete question' }).first().click();
    await page.getByRole('button', { name: 'Yes, delete question' }).first().click();
    await expect(message(page, 'Question deleted')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Questions' }).first()).toBeVisible();

    await expect(visibleText(page, 'I have changed my mind about it.')).toHaveCount(0);
  });
});
