import { expect } from '@playwright/test';
import { area, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R10: The product has the feature “messages”.', () => {
  test('A person writes a message to somebody and finds it again', async ({ page }) => {
    await page.goto('/messages');
    await page.getByRole('link', { name: 'New message' }).first().click();
    await page.getByLabel('To', { exact: true }).selectOption({ label: 'Ben Osei' });
    await page.getByLabel('Subject', { exact: true }).fill('A question for you');
    await page.getByLabel('Message', { exact: true }).fill('Do you have a moment this week?');
    await page.getByRole('button', { name: 'Send message' }).first().click();
    await expect(message(page, 'Message sent')).toBeVisible();
    await expect(
      visibleText(area(page, 'Messages in this conversation'), 'Do you have a moment this week?').first(),
    ).toBeVisible();
    await page.goto('/messages');

    await expect(visibleText(area(page, 'Conversations'), 'A question for you').first()).toBeVisible();
  });

  test('A reply stands in the conversation at once and after a reload', async ({ page }) => {
    await page.goto('/messages');
    await page.getByRole('link', { name: 'Thursday dinner' }).first().click();
    await page.getByLabel('Your message', { exact: true }).fill('Thank you, I will be there.');
    await page.getByRole('button', { name: 'Send' }).first().click();
    await expect(message(page, 'Message sent')).toBeVisible();
    await page.reload();

    await expect(
      visibleText(area(page, 'Messages in this conversation'), 'Thank you, I will be there.').first(),
    ).toBeVisible();
  });

  test('An unread conversation is marked until it has been opened', async ({ page }) => {
    await page.goto('/messages');
    await page.getByRole('link', { name: 'Unread' }).first().click();
    await page.getByRole('link', { name: 'Your galette' }).first().click();
    await expect(page.getByRole('heading', { name: 'Your galette' }).first()).toBeVisible();
    await page.goto('/messages');
    await page.getByRole('link', { name: 'Unread' }).first().click();

    await expect(visibleText(page, 'Your galette')).toHaveCount(0);
  });

  test('A person enters a room and says something', async ({ page }) => {
    await page.goto('/messages');
    await page.getByRole('link', { name: 'The kitchen table' }).first().click();
    await page.getByLabel('Your message', { exact: true }).fill('Good morning, everybody!');
    await page.getByRole('button', { name: 'Send' }).first().click();
    await expect(message(page, 'Message sent')).toBeVisible();

    await expect(
      visibleText(area(page, 'Messages in this conversation'), 'Good morning, everybody!').first(),
    ).toBeVisible();
  });

  test('Messages are closed to a person who is not signed in', async ({ page }) => {
    await openSignedOut(page, '/messages');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});
