import { expect } from '@playwright/test';
import { area, items, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R2: The product has the feature “recipes”.', () => {
  test('The recipes are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Recipes', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/recipes');
    await expect(page.getByRole('heading', { name: 'Recipes' }).first()).toBeVisible();
    await expect(items(page, 'Recipes')).toHaveCount(4);
    await expect(visibleText(area(page, 'Recipes'), 'Lentils with lemon').first()).toBeVisible();
  });

  test('A recipe has a page with its details', async ({ page }) => {
    await page.goto('/recipes');
    await items(page, 'Recipes').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Lentils with lemon' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Lentils with lemon'), 'Simmer for half an hour.').first()).toBeVisible();
  });
});

test.describe('R3: The product has the feature “add-recipe”.', () => {
  test('A new recipe is saved and stays', async ({ page }) => {
    await page.goto('/recipes');
    await page.getByRole('link', { name: 'Add recipe', exact: true }).first().click();
    await page.getByLabel('Title', { exact: true }).fill('Example recipe');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Recipe saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Recipes'), 'Example recipe').first()).toBeVisible();
  });

  test('A recipe without “Title” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/recipes/new');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Title', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Title', { exact: true })).toHaveAccessibleDescription(/Title is required/i);
    await page.goto('/recipes');
    await expect(page.getByRole('heading', { name: 'Recipes' }).first()).toBeVisible();

    await expect(items(page, 'Recipes')).toHaveCount(4);
  });

  test('What was typed for a new recipe is still there after a reload', async ({ page }) => {
    await page.goto('/recipes/new');
    await page.getByLabel('Title', { exact: true }).fill('Example recipe');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/recipes/new');
    await page.reload();

    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Example recipe');
  });

  test('Only a person who is signed in can add a recipe', async ({ page }) => {
    await openSignedOut(page, '/recipes/new');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R5: The product has the feature “recipe-reviews”.', () => {
  test('A person writes a review and everybody sees it', async ({ page }) => {
    await page.goto('/recipes/4');
    await page.getByLabel('4 stars', { exact: true }).check();
    await page.getByLabel('Your review', { exact: true }).fill('This is exactly what I was looking for.');
    await page.getByRole('button', { name: 'Post review' }).first().click();
    await expect(message(page, 'Review posted')).toBeVisible();
    await page.reload();

    await expect(
      visibleText(area(page, 'All reviews'), 'This is exactly what I was looking for.').first(),
    ).toBeVisible();
  });

  test('Nothing is posted without stars, and the form says why', async ({ page }) => {
    await page.goto('/recipes/4');
    await page.getByRole('button', { name: 'Post review' }).first().click();

    await expect(message(page, 'Please check the marked fields')).toBeVisible();
  });

  test('Somebody replies to a review', async ({ page }) => {
    await page.goto('/recipes/4');
    await area(page, 'All reviews').getByRole('button', { name: 'Reply' }).first().click();
    await page.getByLabel('Your reply to Cleo Marsh', { exact: true }).fill('Thank you, that helps.');
    await page.getByRole('button', { name: 'Reply to Cleo Marsh' }).first().click();
    await expect(message(page, 'Reply posted')).toBeVisible();

    await expect(visibleText(area(page, 'Replies to Cleo Marsh'), 'Thank you, that helps.').first()).toBeVisible();
  });

  test('A person deletes their own review after a question', async ({ page }) => {
    await page.goto('/recipes/3');
    await page.getByLabel('4 stars', { exact: true }).check();
    await page.getByLabel('Your review', { exact: true }).fill('I have changed my mind about it.');
    await page.getByRole('button', { name: 'Post review' }).first().click();
    await expect(message(page, 'Review posted')).toBeVisible();
    await page.getByRole('button', { name: 'Delete review' }).first().click();
    await page.getByRole('button', { name: 'Yes, delete review' }).first().click();
    await expect(message(page, 'Review deleted')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Reviews' }).first()).toBeVisible();

    await expect(visibleText(page, 'I have changed my mind about it.')).toHaveCount(0);
  });

  test('Who is not signed in is asked to sign in before writing', async ({ page }) => {
    await openSignedOut(page, '/recipes/4');
    await expect(page.getByRole('heading', { name: 'Reviews' }).first()).toBeVisible();

    await expect(visibleText(page, 'Sign in to write one').first()).toBeVisible();
  });
});
