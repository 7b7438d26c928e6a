import { expect } from '@playwright/test';
import { area, items, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R4: The product has the feature “questions”.', () => {
  test('The questions are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Questions', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/questions');
    await expect(page.getByRole('heading', { name: 'Questions' }).first()).toBeVisible();
    await expect(items(page, 'Questions')).toHaveCount(2);
    await expect(visibleText(area(page, 'Questions'), 'Which knife first?').first()).toBeVisible();
  });

  test('A question has a page with its details', async ({ page }) => {
    await page.goto('/questions');
    await items(page, 'Questions').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Which knife first?' }).first()).toBeVisible();
  });
});

test.describe('R6: The product has the feature “question-answers”.', () => {
  test('A person writes an answer and everybody sees it', async ({ page }) => {
    await page.goto('/questions/2');
    await page.getByLabel('Your answer', { exact: true }).fill('This is exactly what I was looking for.');
    await page.getByRole('button', { name: 'Post answer' }).first().click();
    await expect(message(page, 'Answer posted')).toBeVisible();
    await page.reload();

    await expect(
      visibleText(area(page, 'All answers'), 'This is exactly what I was looking for.').first(),
    ).toBeVisible();
  });

  test('Nothing is posted without words, and the form says why', async ({ page }) => {
    await page.goto('/questions/2');
    await page.getByRole('button', { name: 'Post answer' }).first().click();

    await expect(message(page, 'Please check the marked fields')).toBeVisible();
  });

  test('Somebody replies to an answer', async ({ page }) => {
    await page.goto('/questions/1');
    await area(page, 'All answers').getByRole('button', { name: 'Reply' }).first().click();
    await page.getByLabel('Your reply to Ben Osei', { exact: true }).fill('Thank you, that helps.');
    await page.getByRole('button', { name: 'Reply to Ben Osei' }).first().click();
    await expect(message(page, 'Reply posted')).toBeVisible();

    await expect(visibleText(area(page, 'Replies to Ben Osei'), 'Thank you, that helps.').first()).toBeVisible();
  });

  test('A person deletes their own answer after a question', async ({ page }) => {
    await page.goto('/questions/1');
    await page.getByLabel('Your answer', { exact: true }).fill('I have changed my mind about it.');
    await page.getByRole('button', { name: 'Post answer' }).first().click();
    await expect(message(page, 'Answer posted')).toBeVisible();
    await page.getByRole('button', { name: 'Delete answer' }).first().click();
    await page.getByRole('button', { name: 'Yes, delete answer' }).first().click();
    await expect(message(page, 'Answer deleted')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Answers' }).first()).toBeVisible();

    await expect(visibleText(page, 'I have changed my mind about it.')).toHaveCount(0);
  });

  test('Who is not signed in is asked to sign in before writing', async ({ page }) => {
    await openSignedOut(page, '/questions/2');
    await expect(page.getByRole('heading', { name: 'Answers' }).first()).toBeVisible();

    await expect(visibleText(page, 'Sign in to write one').first()).toBeVisible();
  });
});
