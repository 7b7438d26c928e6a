import { expect } from '@playwright/test';
import { area, items, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R2: The product has the feature “quiz”.', () => {
  test('A person takes the quiz “Around the table” and sees the score', async ({ page }) => {
    await page.goto('/quizzes/1');
    await expect(page.getByRole('heading', { name: 'Around the table' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Start quiz' }).first().click();
    await expect(visibleText(page, 'Question 1 of 5').first()).toBeVisible();
    await page.getByRole('radio', { name: 'Blue whale' }).first().click();
    await page.getByRole('button', { name: 'Submit answer' }).first().click();
    await expect(message(page, 'Answer saved')).toBeVisible();
    await page.getByRole('button', { name: 'Next question' }).first().click();
    await page.getByRole('checkbox', { name: 'Lemon' }).first().click();
    await page.getByRole('checkbox', { name: 'Grapefruit' }).first().click();
    await page.getByRole('button', { name: 'Submit answer' }).first().click();
    await expect(message(page, 'Answer saved')).toBeVisible();
    await page.getByRole('button', { name: 'Next question' }).first().click();
    await page.getByRole('radio', { name: 'True' }).first().click();
    await page.getByRole('button', { name: 'Submit answer' }).first().click();
    await expect(message(page, 'Answer saved')).toBeVisible();
    await page.getByRole('button', { name: 'Next question' }).first().click();
    await page.getByLabel('Your answer', { exact: true }).fill('56');
    await page.getByRole('button', { name: 'Submit answer' }).first().click();
    await expect(message(page, 'Answer saved')).toBeVisible();
    await page.getByRole('button', { name: 'Next question' }).first().click();
    await page.getByRole('button', { name: 'Finish quiz' }).first().click();
    await page.getByRole('button', { name: 'Hand in' }).first().click();

    await expect(page.getByRole('heading', { name: 'Result: Around the table' }).first()).toBeVisible();
    await expect(
      page.getByRole('group', { name: 'Your score', exact: true }).getByText('4 of 5', { exact: true }),
    ).toBeVisible();
    await expect(items(page, 'Review')).toHaveCount(5);
  });

  test('Every quiz can be found by its title', async ({ page }) => {
    await page.goto('/quizzes');
    await page.getByLabel('Search quizzes', { exact: true }).fill('Around the table');

    await expect(visibleText(area(page, 'Quizzes'), 'Around the table').first()).toBeVisible();
  });

  test('The leaderboard shows who has scored what', async ({ page }) => {
    await page.goto('/quizzes/leaderboard');
    await expect(page.getByRole('heading', { name: 'Leaderboard' }).first()).toBeVisible();

    await expect(visibleText(page, 'Bo Larsen').first()).toBeVisible();
  });

  test('A person finds their earlier results and their review', async ({ page }) => {
    await page.goto('/quizzes/results');
    await expect(page.getByRole('heading', { name: 'My results' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Capitals' }).first().click();

    await expect(page.getByRole('heading', { name: 'Result:' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Review'), 'Your answer').first()).toBeVisible();
  });

  test('Who made a quiz adds a question to it', async ({ page }) => {
    await page.goto('/quizzes/2/questions');
    await page.getByRole('button', { name: 'Add question' }).first().click();
    await page.getByLabel('Question', { exact: true }).fill('How many legs does a spider have?');
    await page.getByLabel('Answer 1', { exact: true }).fill('8');
    await page.getByLabel('Answer 2', { exact: true }).fill('6');
    await page.getByRole('radio', { name: 'Answer 1 is right' }).first().click();
    await page.getByRole('button', { name: 'Save question' }).first().click();

    await expect(message(page, 'Question added')).toBeVisible();
    await expect(visibleText(area(page, 'Questions'), 'How many legs does a spider have?').first()).toBeVisible();
  });

  test('A person creates a quiz of their own', async ({ page }) => {
    await page.goto('/quizzes/new');
    await page.getByLabel('Title', { exact: true }).fill('Spiders at a glance');
    await page.getByLabel('Topic', { exact: true }).fill('General knowledge');
    await page.getByRole('button', { name: 'Create quiz' }).first().click();

    await expect(message(page, 'is created')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Questions' }).first()).toBeVisible();
  });
});
