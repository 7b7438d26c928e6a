import { expect } from '@playwright/test';
import { area, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R2: The product has the feature “account”.', () => {
  test('A first-time visitor looks around as Nell Marsh', async ({ page }) => {
    await page.goto('/');

    await expect(visibleText(page, 'You are looking around as Nell Marsh').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sign out', exact: true }).first()).toBeVisible();
  });

  test('A new person registers and is signed in', async ({ page }) => {
    await openSignedOut(page, '/register');
    await page.getByLabel('Name', { exact: true }).fill('Robin Newcomer');
    await page.getByLabel('Email', { exact: true }).fill('robin.newcomer@example.com');
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await page.getByLabel('Repeat password', { exact: true }).fill('correct horse battery');
    await page.getByRole('button', { name: 'Create account', exact: true }).first().click();

    await expect(message(page, 'Welcome, Robin Newcomer')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Robin Newcomer' }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sign out', exact: true }).first()).toBeVisible();
  });

  test('A visitor looks around as Ben Okoro with one click', async ({ page }) => {
    await page.goto('/');
    await area(page, 'Demo').getByRole('button', { name: 'Ben Okoro' }).first().click();

    await expect(message(page, 'You are now Ben Okoro')).toBeVisible();
    await expect(visibleText(page, 'You are looking around as Ben Okoro').first()).toBeVisible();
  });

  test('Registering without an address says so at the field', async ({ page }) => {
    await openSignedOut(page, '/register');
    await page.getByLabel('Name', { exact: true }).fill('Robin Newcomer');
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await page.getByLabel('Repeat password', { exact: true }).fill('correct horse battery');
    await page.getByRole('button', { name: 'Create account', exact: true }).first().click();

    await expect(page.getByLabel('Email', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Email', { exact: true })).toHaveAccessibleDescription(/Enter your email address/i);
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Robin Newcomer');
  });

  test('An address that has an account cannot be registered again', async ({ page }) => {
    await openSignedOut(page, '/register');
    await page.getByLabel('Name', { exact: true }).fill('Robin Newcomer');
    await page.getByLabel('Email', { exact: true }).fill('nell@example.com');
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await page.getByLabel('Repeat password', { exact: true }).fill('correct horse battery');
    await page.getByRole('button', { name: 'Create account', exact: true }).first().click();

    await expect(page.getByLabel('Email', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Email', { exact: true })).toHaveAccessibleDescription(/already an account/i);
  });

  test('The credentials on the sign-in page sign a person in', async ({ page }) => {
    await openSignedOut(page, '/login');
    await expect(visibleText(page, 'nell@example.com').first()).toBeVisible();
    await expect(visibleText(page, 'demo-password').first()).toBeVisible();
    await page.getByLabel('Email', { exact: true }).fill('nell@example.com');
    await page.getByLabel('Password', { exact: true }).fill('demo-password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();

    await expect(message(page, 'You are signed in')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Nell Marsh' }).first()).toBeVisible();
  });

  test('A wrong password is refused with a message', async ({ page }) => {
    await openSignedOut(page, '/login');
    await page.getByLabel('Email', { exact: true }).fill('nell@example.com');
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();

    await expect(message(page, 'The email address or the password is wrong')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Register' }).first()).toBeVisible();
  });

  test('Signing out ends the session, also after a reload', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
    await expect(message(page, 'You have signed out')).toBeVisible();
    await page.reload();

    await expect(page.getByRole('link', { name: 'Sign in', exact: true }).first()).toBeVisible();
    await expect(visibleText(page, 'You are looking around as Nell Marsh')).toHaveCount(0);
  });

  test('A changed profile is kept after a reload', async ({ page }) => {
    await page.goto('/profile');
    await page.getByRole('link', { name: 'Edit profile' }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Alex Renamed');
    await page.getByLabel('Phone', { exact: true }).fill('+44 20 7946 0000');
    await page.getByLabel('Address', { exact: true }).fill('5 Mill Lane');
    await page.getByLabel('About me', { exact: true }).fill('Often here.');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Profile saved')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Profile' }).first()).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'Alex Renamed' }).first()).toBeVisible();
    await expect(visibleText(page, '+44 20 7946 0000').first()).toBeVisible();
    await expect(visibleText(page, '5 Mill Lane').first()).toBeVisible();
    await expect(visibleText(page, 'Often here.').first()).toBeVisible();
  });

  test('A person changes the password', async ({ page }) => {
    await openSignedOut(page, '/register');
    await page.getByLabel('Name', { exact: true }).fill('Robin Newcomer');
    await page.getByLabel('Email', { exact: true }).fill('robin.newcomer@example.com');
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await page.getByLabel('Repeat password', { exact: true }).fill('correct horse battery');
    await page.getByRole('button', { name: 'Create account', exact: true }).first().click();
    await expect(message(page, 'Welcome, Robin Newcomer')).toBeVisible();
    await page.goto('/settings');
    await page.getByLabel('Current password', { exact: true }).fill('correct horse battery');
    await page.getByLabel('New password', { exact: true }).fill('another long password');
    await page.getByRole('button', { name: 'Change password' }).first().click();

    await expect(message(page, 'Password changed')).toBeVisible();
  });

  test('A person deletes the account after one question and can no longer sign in', async ({ page }) => {
    await openSignedOut(page, '/register');
    await page.getByLabel('Name', { exact: true }).fill('Robin Newcomer');
    await page.getByLabel('Email', { exact: true }).fill('robin.newcomer@example.com');
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await page.getByLabel('Repeat password', { exact: true }).fill('correct horse battery');
    await page.getByRole('button', { name: 'Create account', exact: true }).first().click();
    await expect(message(page, 'Welcome, Robin Newcomer')).toBeVisible();
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Delete my account' }).first().click();
    await area(page, 'Delete your account?').getByRole('button', { name: 'Delete account' }).first().click();
    await expect(message(page, 'Your account is deleted')).toBeVisible();
    await page.goto('/login');
    await page.getByLabel('Email', { exact: true }).fill('robin.newcomer@example.com');
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();

    await expect(message(page, 'The email address or the password is wrong')).toBeVisible();
  });

  test('The profile is closed to a person who is not signed in', async ({ page }) => {
    await openSignedOut(page, '/profile');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});
