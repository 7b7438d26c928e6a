import { expect } from '@playwright/test';
import { area, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R2: The product has the feature “game”.', () => {
  test('A move at chess is made by the rules and answered by the computer', async ({ page }) => {
    await page.goto('/play/chess?seed=first');
    await area(page, 'Chess board').getByRole('button', { name: 'e2' }).first().click();
    await area(page, 'Chess board').getByRole('button', { name: 'e4' }).first().click();
    await expect(visibleText(area(page, 'Moves'), 'e4').first()).toBeVisible();
    await expect(visibleText(area(page, 'Game status'), 'Your move').first()).toBeVisible();

    await expect(page.getByRole('button', { name: 'e4, white pawn' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Moves'), 'e4').first()).toBeVisible();
  });

  test('A move at chess can be taken back', async ({ page }) => {
    await page.goto('/play/chess?seed=first');
    await area(page, 'Chess board').getByRole('button', { name: 'e2' }).first().click();
    await area(page, 'Chess board').getByRole('button', { name: 'e4' }).first().click();
    await expect(visibleText(area(page, 'Moves'), 'e4').first()).toBeVisible();
    await expect(visibleText(area(page, 'Game status'), 'Your move').first()).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();

    await expect(message(page, 'taken back')).toBeVisible();
    await expect(page.getByRole('button', { name: 'e4, empty' }).first()).toBeVisible();
  });

  test('Who resigns has lost, and the game is kept with its moves', async ({ page }) => {
    await page.goto('/play/chess?seed=first');
    await area(page, 'Chess board').getByRole('button', { name: 'e2' }).first().click();
    await area(page, 'Chess board').getByRole('button', { name: 'e4' }).first().click();
    await expect(visibleText(area(page, 'Moves'), 'e4').first()).toBeVisible();
    await expect(visibleText(area(page, 'Game status'), 'Your move').first()).toBeVisible();
    await page.getByRole('button', { name: 'Resign' }).first().click();
    await page.getByRole('button', { name: 'Resign game' }).first().click();
    await expect(visibleText(area(page, 'Game status'), 'You resigned').first()).toBeVisible();
    await page.getByRole('link', { name: 'My games' }).first().click();
    await expect(page.getByRole('heading', { name: 'My games' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Replay 2 moves' }).first().click();

    await expect(visibleText(area(page, 'Moves'), 'e4').first()).toBeVisible();
    await expect(visibleText(area(page, 'Game status'), 'by resignation').first()).toBeVisible();
  });

  test('A game can be given up before its first move', async ({ page }) => {
    await page.goto('/play/chess?seed=first');
    await page.getByRole('button', { name: 'Resign' }).first().click();
    await page.getByRole('button', { name: 'Resign game' }).first().click();

    await expect(message(page, 'You resigned')).toBeVisible();
    await expect(visibleText(area(page, 'Game status'), 'You resigned').first()).toBeVisible();
  });

  test('Difficulty and board theme are chosen on the page', async ({ page }) => {
    await page.goto('/play/chess?seed=first');
    await page.getByLabel('Difficulty', { exact: true }).selectOption({ label: 'Hard' });
    await expect(message(page, 'Difficulty set to Hard')).toBeVisible();
    await page.getByLabel('Theme', { exact: true }).selectOption({ label: 'Ocean' });
    await area(page, 'Chess board').getByRole('button', { name: 'e2' }).first().click();
    await area(page, 'Chess board').getByRole('button', { name: 'e4' }).first().click();
    await expect(visibleText(area(page, 'Moves'), 'e4').first()).toBeVisible();
    await expect(visibleText(area(page, 'Game status'), 'Your move').first()).toBeVisible();

    await expect(page.getByLabel('Difficulty', { exact: true })).toHaveValue('hard');
    await expect(page.getByLabel('Theme', { exact: true })).toHaveValue('ocean');
  });

  test('A game that waits for a second player can be joined', async ({ page }) => {
    await page.goto('/play');
    await page.getByRole('button', { name: 'Join game' }).first().click();

    await expect(message(page, 'You joined the game')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Resign' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Game status'), 'Your move').first()).toBeVisible();
  });

  test('A new game of Memory begins with its rules, on the level that is chosen', async ({ page }) => {
    await page.goto('/play/memory?seed=first');
    await expect(page.getByRole('heading', { name: 'Memory' }).first()).toBeVisible();
    await expect(visibleText(page, 'How to play').first()).toBeVisible();
    await page.getByLabel('Difficulty', { exact: true }).selectOption({ label: 'Medium' });
    await expect(message(page, 'Medium')).toBeVisible();
    await page.getByRole('button', { name: 'New game' }).first().click();

    await expect(message(page, 'New game on the level “Medium”')).toBeVisible();
    await expect(page.getByLabel('Difficulty', { exact: true })).toHaveValue('medium');
    await expect(page.getByRole('group', { name: 'Score', exact: true }).getByText('0', { exact: true })).toBeVisible();
  });

  test('A round of Memory is played to its end, and the result is kept', async ({ page }) => {
    await page.goto('/play/memory?seed=first');
    await page.getByRole('button', { name: 'Card 1,' }).first().click();
    await page.getByRole('button', { name: 'Card 8,' }).first().click();
    await page.getByRole('button', { name: 'Card 2,' }).first().click();
    await page.getByRole('button', { name: 'Card 12,' }).first().click();
    await page.getByRole('button', { name: 'Card 3,' }).first().click();
    await page.getByRole('button', { name: 'Card 9,' }).first().click();
    await page.getByRole('button', { name: 'Card 4,' }).first().click();
    await page.getByRole('button', { name: 'Card 11,' }).first().click();
    await page.getByRole('button', { name: 'Card 5,' }).first().click();
    await page.getByRole('button', { name: 'Card 7,' }).first().click();
    await page.getByRole('button', { name: 'Card 6,' }).first().click();
    await page.getByRole('button', { name: 'Card 10,' }).first().click();

    await expect(visibleText(area(page, 'Result'), 'The result is kept').first()).toBeVisible();
  });

  test('The leaderboard names players with their points', async ({ page }) => {
    await page.goto('/leaderboard');
    await expect(page.getByRole('heading', { name: 'Leaderboard' }).first()).toBeVisible();

    await expect(visibleText(page, 'Mira Okafor').first()).toBeVisible();
    await expect(visibleText(page, 'You').first()).toBeVisible();
  });

  test('“My games” shows what was played and what it says together', async ({ page }) => {
    await page.goto('/my-games');
    await expect(page.getByRole('heading', { name: 'My games' }).first()).toBeVisible();

    await expect(visibleText(page, 'Chess').first()).toBeVisible();
    await expect(visibleText(area(page, 'Statistics'), 'Games finished').first()).toBeVisible();
  });
});
