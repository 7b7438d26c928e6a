import { expect } from '@playwright/test';
import { area, daysFromNow, items, message, openSignedOut, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R3: The product has the feature “requests”.', () => {
  test('The leave requests are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Leave requests', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/requests');
    await expect(page.getByRole('heading', { name: 'Leave requests' }).first()).toBeVisible();
    await expect(items(page, 'Leave requests')).toHaveCount(5);
    await expect(visibleText(area(page, 'Leave requests'), 'My sister’s wedding').first()).toBeVisible();
  });

  test('A leave request has a page with its details', async ({ page }) => {
    await page.goto('/requests');
    await items(page, 'Leave requests').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'My sister’s wedding' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'My sister’s wedding'), 'LR-1005').first()).toBeVisible();
    await expect(visibleText(area(page, 'My sister’s wedding'), 'Pending').first()).toBeVisible();
  });
});

test.describe('R4: The product has the feature “ask”.', () => {
  test('A new leave request is saved and stays', async ({ page }) => {
    await page.goto('/requests');
    await page.getByRole('link', { name: 'Ask for leave', exact: true }).first().click();
    await page.getByLabel('Reason', { exact: true }).fill('Example leave request');
    await page.getByRole('button', { name: 'Next', exact: true }).first().click();
    await expect(visibleText(page, 'Step 2 of 3').first()).toBeVisible();
    await page.getByLabel('Starts on', { exact: true }).fill(daysFromNow(7));
    await page.getByLabel('Days', { exact: true }).fill('3');
    await page.getByRole('button', { name: 'Next', exact: true }).first().click();
    await expect(visibleText(page, 'Step 3 of 3').first()).toBeVisible();
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Leave request saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Leave requests'), 'Example leave request').first()).toBeVisible();
  });

  test('A leave request without “Reason” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/requests/new');
    await page.getByRole('button', { name: 'Next', exact: true }).first().click();
    await expect(page.getByLabel('Reason', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Reason', { exact: true })).toHaveAccessibleDescription(/Reason is required/i);
    await page.goto('/requests');
    await expect(page.getByRole('heading', { name: 'Leave requests' }).first()).toBeVisible();

    await expect(items(page, 'Leave requests')).toHaveCount(5);
  });

  test('What was typed for a new leave request is still there after a reload', async ({ page }) => {
    await page.goto('/requests/new');
    await page.getByLabel('Reason', { exact: true }).fill('Example leave request');
    await expect(page).toHaveURL((url) => url.pathname === '/requests/new');
    await page.reload();

    await expect(page.getByLabel('Reason', { exact: true })).toHaveValue('Example leave request');
  });

  test('Only a person who is signed in can add a leave request', async ({ page }) => {
    await openSignedOut(page, '/requests/new');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R5: The product has the feature “ask-in-steps”.', () => {
  test('A leave request is filled in over 2 steps, read over, changed and saved', async ({ page }) => {
    await page.goto('/requests/new');
    await page.getByLabel('Reason', { exact: true }).fill('Example leave request');
    await page.getByRole('button', { name: 'Next', exact: true }).first().click();
    await expect(visibleText(page, 'Step 2 of 3').first()).toBeVisible();
    await page.getByLabel('Starts on', { exact: true }).fill(daysFromNow(7));
    await page.getByLabel('Days', { exact: true }).fill('3');
    await page.getByRole('button', { name: 'Next', exact: true }).first().click();
    await expect(visibleText(page, 'Step 3 of 3').first()).toBeVisible();
    await expect(visibleText(area(page, 'Review'), 'Example leave request').first()).toBeVisible();
    await page.getByRole('button', { name: 'Change: What for' }).first().click();
    await page.getByLabel('Reason', { exact: true }).fill('Example leave request, changed');
    await page.getByRole('button', { name: 'Next', exact: true }).first().click();
    await page.getByRole('button', { name: 'Next', exact: true }).first().click();
    await expect(visibleText(area(page, 'Review'), 'Example leave request, changed').first()).toBeVisible();
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();

    await expect(message(page, 'Leave request saved')).toBeVisible();
  });

  test('A step that lacks something does not lead to the next, and says why', async ({ page }) => {
    await page.goto('/requests/new');
    await page.getByRole('button', { name: 'Next', exact: true }).first().click();
    await expect(page.getByLabel('Reason', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Reason', { exact: true })).toHaveAccessibleDescription(/Reason is required/i);

    await expect(visibleText(page, 'Step 1 of 3').first()).toBeVisible();
  });

  test('Going back, and loading the page anew, loses nothing', async ({ page }) => {
    await page.goto('/requests/new');
    await page.getByLabel('Reason', { exact: true }).fill('Example leave request');
    await page.getByRole('button', { name: 'Next', exact: true }).first().click();
    await expect(visibleText(page, 'Step 2 of 3').first()).toBeVisible();
    await page.reload();
    await expect(visibleText(page, 'Step 2 of 3').first()).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).first().click();

    await expect(page.getByLabel('Reason', { exact: true })).toHaveValue('Example leave request');
  });
});

test.describe('R6: The product has the feature “edit-request”.', () => {
  test('A changed leave request is kept', async ({ page }) => {
    await page.goto('/requests/5');
    await page.getByRole('link', { name: 'Edit', exact: true }).first().click();
    await expect(page.getByLabel('Reason', { exact: true })).toHaveValue('My sister’s wedding');
    await page.getByLabel('Reason', { exact: true }).fill('My sister’s wedding (revised)');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Leave request saved')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'My sister’s wedding (revised)' }).first()).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'My sister’s wedding (revised)' }).first()).toBeVisible();
  });

  test('Nobody can change a leave request of somebody else', async ({ page }) => {
    await page.goto('/requests/4/edit');
    await expect(page.getByLabel('Reason', { exact: true })).toHaveValue('Moving house');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();

    await expect(message(page, 'Only its owner')).toBeVisible();
  });

  test('Only a person who is signed in can change a leave request', async ({ page }) => {
    await openSignedOut(page, '/requests/5/edit');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R7: The product has the feature “delete-request”.', () => {
  test('Who deletes a leave request can have it back at once', async ({ page }) => {
    await page.goto('/requests/5');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Leave request', exact: true }).first().click();
    await expect(message(page, 'Leave request deleted')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(message(page, 'Leave request restored')).toBeVisible();
    await page.goto('/requests/5');

    await expect(page.getByRole('heading', { name: 'My sister’s wedding' }).first()).toBeVisible();
  });

  test('A deleted leave request is restored from the trash', async ({ page }) => {
    await page.goto('/requests/5');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Leave request', exact: true }).first().click();
    await expect(message(page, 'Leave request deleted')).toBeVisible();
    await page.goto('/trash');
    await page.getByRole('button', { name: 'Restore My sister’s wedding' }).first().click();
    await expect(message(page, 'Leave request restored')).toBeVisible();
    await page.goto('/requests/5');

    await expect(page.getByRole('heading', { name: 'My sister’s wedding' }).first()).toBeVisible();
  });

  test('A leave request is deleted after a question', async ({ page }) => {
    await page.goto('/requests/5');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await expect(visibleText(page, 'It goes to the trash').first()).toBeVisible();
    await page.getByRole('button', { name: 'Delete Leave request', exact: true }).first().click();
    await expect(message(page, 'Leave request deleted')).toBeVisible();
    await expect(page).toHaveURL((url) => url.pathname === '/requests');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Leave requests' }).first()).toBeVisible();

    await expect(visibleText(page, 'My sister’s wedding')).toHaveCount(0);
  });

  test('Nobody is offered to delete a leave request of somebody else', async ({ page }) => {
    await page.goto('/requests/4');
    await expect(page.getByRole('heading', { name: 'Moving house' }).first()).toBeVisible();

    await expect(visibleText(area(page, 'Moving house'), 'Delete')).toHaveCount(0);
  });
});

test.describe('R8: The product has the feature “my-requests”.', () => {
  test('A person sees their own leave requests and nobody else’s', async ({ page }) => {
    await page.goto('/my-requests');
    await expect(page.getByRole('heading', { name: 'My leave' }).first()).toBeVisible();

    await expect(items(page, 'Leave requests')).toHaveCount(2);
    await expect(visibleText(area(page, 'Leave requests'), 'My sister’s wedding').first()).toBeVisible();
    await expect(visibleText(area(page, 'Leave requests'), 'Moving house')).toHaveCount(0);
  });

  test('“My leave” is closed to a person who is not signed in', async ({ page }) => {
    await openSignedOut(page, '/my-requests');

    await expect(page.getByRole('heading', { name: 'Please sign in' }).first()).toBeVisible();
  });
});

test.describe('R9: The product has the feature “decide”.', () => {
  test('“Approve” changes a leave request, and its history says so', async ({ page }) => {
    await page.goto('/requests/5');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await area(page, 'Progress').getByRole('button', { name: 'Approve' }).first().click();
    await expect(message(page, 'is now Approved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'History'), 'Approved').first()).toBeVisible();
    await expect(visibleText(area(page, 'History'), 'Tom Okafor').first()).toBeVisible();
  });

  test('Who changed the status of a leave request can undo it', async ({ page }) => {
    await page.goto('/requests/5');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await area(page, 'Progress').getByRole('button', { name: 'Approve' }).first().click();
    await expect(message(page, 'is now Approved')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();

    await expect(message(page, 'Undone')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Approve' }).first()).toBeVisible();
  });

  test('A person with the role Employee is not offered “Approve”', async ({ page }) => {
    await page.goto('/requests/5');
    await expect(page.getByRole('heading', { name: 'Progress' }).first()).toBeVisible();

    await expect(visibleText(area(page, 'Progress'), 'Approve')).toHaveCount(0);
  });

  test('Who decides finds the leave requests that wait', async ({ page }) => {
    await page.goto('/waiting');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();

    await expect(page.getByRole('heading', { name: 'Waiting for approval' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Leave requests'), 'My sister’s wedding').first()).toBeVisible();
  });
});

test.describe('R11: The product has the feature “look-up-requests”.', () => {
  test('A leave request is found by its request number', async ({ page }) => {
    await openSignedOut(page, '/check-request');
    await page.getByLabel('Request number', { exact: true }).fill('lr-1005');
    await page.keyboard.press('Enter');

    await expect(visibleText(area(page, 'Result'), 'My sister’s wedding').first()).toBeVisible();
  });

  test('A request number that no leave request has is answered with a clear sentence', async ({ page }) => {
    await openSignedOut(page, '/check-request');
    await page.getByLabel('Request number', { exact: true }).fill('ZZ-000000');
    await page.getByRole('button', { name: 'Check' }).first().click();

    await expect(message(page, '“ZZ-000000”')).toBeVisible();
  });
});

test.describe('R12: The product has the feature “board”.', () => {
  test('The leave requests stand in columns by status', async ({ page }) => {
    await page.goto('/requests-board');

    await expect(page.getByRole('heading', { name: 'Pending' }).first()).toBeVisible();
    await expect(items(page, 'Cards in Pending')).toHaveCount(2);
  });

  test('A leave request is moved to “Approved” on the board', async ({ page }) => {
    await page.goto('/requests-board');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByLabel('Move My sister’s wedding', { exact: true }).selectOption({ label: 'Approve → Approved' });
    await expect(message(page, 'is now Approved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Cards in Approved'), 'My sister’s wedding').first()).toBeVisible();
  });
});

test.describe('R13: The product has the feature “assign-requests”.', () => {
  test('Maya Lindqvist finds the leave requests that are assigned to them', async ({ page }) => {
    await page.goto('/assigned-requests');

    await expect(visibleText(area(page, 'Assigned to me'), 'My sister’s wedding').first()).toBeVisible();
  });

  test('A leave request is assigned to Jun Tanaka', async ({ page }) => {
    await page.goto('/requests/1');
    await area(page, 'Demo').getByRole('button', { name: 'Tom Okafor' }).first().click();
    await page.getByLabel('Assign to', { exact: true }).selectOption({ label: 'Jun Tanaka' });
    await page.getByRole('button', { name: 'Assign' }).first().click();
    await expect(message(page, 'is assigned to Jun Tanaka')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Assigned to'), 'Jun Tanaka').first()).toBeVisible();
  });
});
