import { expect } from '@playwright/test';
import { area, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R12: The product has the feature “assistant”.', () => {
  test('It finds a recipe that is asked for', async ({ page }) => {
    await page.goto('/assistant');
    await page.getByLabel('Your question', { exact: true }).fill('Do you know Lentils with lemon?');
    await page.getByRole('button', { name: 'Ask' }).first().click();

    await expect(visibleText(area(page, 'Conversation'), 'Lentils with lemon').first()).toBeVisible();
  });

  test('It says how many recipes there are', async ({ page }) => {
    await page.goto('/assistant');
    await page.getByLabel('Your question', { exact: true }).fill('How many recipes are there?');
    await page.getByRole('button', { name: 'Ask' }).first().click();

    await expect(visibleText(area(page, 'Conversation'), '4 ').first()).toBeVisible();
  });

  test('A suggested question is answered with one click', async ({ page }) => {
    await page.goto('/assistant');
    await page.getByLabel('Your question', { exact: true }).fill('How do I add a recipe?');
    await page.getByRole('button', { name: 'Ask' }).first().click();

    await expect(
      visibleText(area(page, 'Conversation'), 'Choose "Add recipe" on the page of recipes.').first(),
    ).toBeVisible();
  });

  test('It says that it is a script, and that it does not know what it does not know', async ({ page }) => {
    await page.goto('/assistant');
    await expect(visibleText(page, 'a script and not a person').first()).toBeVisible();
    await page.getByLabel('Your question', { exact: true }).fill('xyzzy plugh');
    await page.getByRole('button', { name: 'Ask' }).first().click();

    await expect(visibleText(area(page, 'Conversation'), 'Sorry, I did not understand').first()).toBeVisible();
  });

  test('It leads through joining the club step by step', async ({ page }) => {
    await page.goto('/assistant');
    await page.getByLabel('Your question', { exact: true }).fill('I need help with joining the club');
    await page.getByRole('button', { name: 'Ask' }).first().click();

    await expect(
      visibleText(area(page, 'Conversation'), 'Register with your name and email address.').first(),
    ).toBeVisible();
  });

  test('It lists the frequent questions', async ({ page }) => {
    await page.goto('/assistant');
    await page.getByLabel('Your question', { exact: true }).fill('What are your frequently asked questions?');
    await page.getByRole('button', { name: 'Ask' }).first().click();

    await expect(visibleText(area(page, 'Conversation'), 'How do I add a recipe?').first()).toBeVisible();
  });
});
