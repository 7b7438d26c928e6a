import { expect } from '@playwright/test';
import { area, items, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R2: The product has the feature “tutors”.', () => {
  test('The tutors are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Tutors', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/tutors');
    await expect(page.getByRole('heading', { name: 'Tutors' }).first()).toBeVisible();
    await expect(items(page, 'Tutors')).toHaveCount(4);
    await expect(visibleText(area(page, 'Tutors'), 'Sofia Marín').first()).toBeVisible();
  });

  test('A tutor has a page with its details', async ({ page }) => {
    await page.goto('/tutors');
    await items(page, 'Tutors').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Sofia Marín' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Sofia Marín'), 'Spanish').first()).toBeVisible();
    await expect(visibleText(area(page, 'Sofia Marín'), '€24.00').first()).toBeVisible();
  });
});

test.describe('R4: The product has the feature “lesson-plan”.', () => {
  test('“Lesson plan” adds up what is put together, and follows when a part is taken out', async ({ page }) => {
    await page.goto('/lesson-plan');
    await page.getByLabel('Lessons with', { exact: true }).selectOption({ label: 'Sofia Marín' });
    await page.getByLabel('Length (min)', { exact: true }).fill('60');
    await page.getByRole('button', { name: 'Add' }).first().click();
    await expect(message(page, 'Sofia Marín added')).toBeVisible();
    await expect(items(page, 'What is in it')).toHaveCount(1);
    await expect(visibleText(area(page, 'What is in it'), 'Exercises').first()).toBeVisible();
    await page.getByRole('button', { name: 'Remove: Sofia Marín' }).first().click();

    await expect(visibleText(page, 'Nothing yet').first()).toBeVisible();
    await expect(
      page.getByRole('group', { name: 'Exercises', exact: true }).getByText('0', { exact: true }),
    ).toBeVisible();
  });

  test('Nothing is added without a choice and an amount', async ({ page }) => {
    await page.goto('/lesson-plan');
    await page.getByRole('button', { name: 'Add' }).first().click();

    await expect(message(page, 'Choose what to add')).toBeVisible();
  });
});

test.describe('R5: The product has the feature “matching”.', () => {
  test('“Find your tutor” ranks Tutors and says why', async ({ page }) => {
    await page.goto('/find-a-tutor');
    await expect(page.getByRole('heading', { name: 'Find your tutor' }).first()).toBeVisible();

    await expect(items(page, 'Matches')).toHaveCount(4);
    await expect(visibleText(area(page, 'Matches'), '% match').first()).toBeVisible();
  });

  test('A person states preferences and gets matches for them', async ({ page }) => {
    await page.goto('/find-a-tutor');
    await page.getByLabel('Subject', { exact: true }).selectOption({ label: 'Spanish' });
    await page.getByRole('button', { name: 'Find matches' }).first().click();
    await expect(message(page, 'Preferences saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Matches'), 'Subject is Spanish, as you wish').first()).toBeVisible();
    await expect(visibleText(page, 'example preferences')).toHaveCount(0);
  });
});
