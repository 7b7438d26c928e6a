import { expect } from '@playwright/test';
import { area, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R15: The product has the feature “people”.', () => {
  test('A person is found by name and has a public profile', async ({ page }) => {
    await page.goto('/people');
    await page.getByLabel('Find people', { exact: true }).fill('Ben Osei');
    await area(page, 'People').getByRole('link', { name: 'Ben Osei' }).first().click();

    await expect(page.getByRole('heading', { name: 'Ben Osei' }).first()).toBeVisible();
    await expect(visibleText(page, 'Recent activity').first()).toBeVisible();
  });

  test('Somebody is asked to be a friend, and the request can be withdrawn', async ({ page }) => {
    await page.goto('/people/4');
    await page.getByRole('button', { name: 'Add friend' }).first().click();
    await expect(message(page, 'Friend request sent to Dina Rao')).toBeVisible();
    await page.goto('/friends');
    await expect(visibleText(area(page, 'Requests sent'), 'Dina Rao').first()).toBeVisible();
    await page.getByRole('button', { name: 'Withdraw request: Dina Rao' }).first().click();
    await expect(message(page, 'Friend request withdrawn')).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'My friends' }).first()).toBeVisible();
    await expect(visibleText(page, 'Requests sent')).toHaveCount(0);
  });

  test('A friend request is accepted', async ({ page }) => {
    await page.goto('/friends');
    await expect(visibleText(area(page, 'Friend requests'), 'Cleo Marsh').first()).toBeVisible();
    await page.getByRole('button', { name: 'Accept: Cleo Marsh' }).first().click();
    await expect(message(page, 'Cleo Marsh and you are friends now')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'My friends'), 'Cleo Marsh').first()).toBeVisible();
  });

  test('A friend is removed after one question', async ({ page }) => {
    await page.goto('/friends');
    await page.getByRole('button', { name: 'Remove friend: Ben Osei' }).first().click();
    await area(page, 'Remove Ben Osei from your friends?').getByRole('button', { name: 'Remove' }).first().click();

    await expect(message(page, 'Ben Osei is no longer among your friends')).toBeVisible();
  });

  test('The feed tells what the people whom one follows have added', async ({ page }) => {
    await page.goto('/feed');

    await expect(page.getByRole('heading', { name: 'Feed' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Feed'), 'Ben Osei').first()).toBeVisible();
  });

  test('Somebody is followed, and it stays so', async ({ page }) => {
    await page.goto('/people/3');
    await page.getByRole('button', { name: 'Follow' }).first().click();
    await expect(message(page, 'You are following now')).toBeVisible();
    await page.reload();

    await expect(page.getByRole('button', { name: 'Unfollow' }).first()).toBeVisible();
  });

  test('A friend is invited by address, and a link to pass on is ready', async ({ page }) => {
    await page.goto('/people');
    await page.getByRole('link', { name: 'Invite a friend' }).first().click();
    await page.getByLabel('Your friend’s email', { exact: true }).fill('ida.guest@example.com');
    await page.getByRole('button', { name: 'Invite' }).first().click();
    await expect(message(page, 'Invitation for ida.guest@example.com is ready')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Invitations'), 'ida.guest@example.com').first()).toBeVisible();
    await expect(visibleText(area(page, 'Invitations'), '/invited/').first()).toBeVisible();
    await expect(visibleText(page, 'This product sends no e-mail').first()).toBeVisible();
  });

  test('An invitation without an address says so at the field', async ({ page }) => {
    await page.goto('/invitations');
    await page.getByRole('button', { name: 'Invite' }).first().click();

    await expect(page.getByLabel('Your friend’s email', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Your friend’s email', { exact: true })).toHaveAccessibleDescription(
      /Enter your email address/i,
    );
  });
});
