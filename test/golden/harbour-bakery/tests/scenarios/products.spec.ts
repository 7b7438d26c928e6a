import { expect } from '@playwright/test';
import { area, chooseCounted, expectEveryItem, expectOrder, items, message, visibleText } from './expectations.ts';
import { test } from './product.ts';

test.describe('R5: The product has the feature “products”.', () => {
  test('The products are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Products', exact: true }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === '/products');
    await expect(page.getByRole('heading', { name: 'Products' }).first()).toBeVisible();
    await expect(items(page, 'Products')).toHaveCount(4);
    await expect(visibleText(area(page, 'Products'), 'Harbour Loaf').first()).toBeVisible();
  });

  test('A product has a page with its details', async ({ page }) => {
    await page.goto('/products');
    await items(page, 'Products').nth(0).getByRole('link').first().click();

    await expect(page.getByRole('heading', { name: 'Harbour Loaf' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Harbour Loaf'), 'A dark sourdough with a long memory.').first()).toBeVisible();
    await expect(visibleText(area(page, 'Harbour Loaf'), 'Bread').first()).toBeVisible();
    await expect(visibleText(area(page, 'Harbour Loaf'), '€5.40').first()).toBeVisible();
    await expect(visibleText(area(page, 'Harbour Loaf'), 'Ines Moreau').first()).toBeVisible();
  });

  test('Further products are on the next page', async ({ page }) => {
    await page.goto('/products');
    await page.getByRole('link', { name: 'Next', exact: true }).first().click();

    await expect(visibleText(page, 'Page 2 of 2').first()).toBeVisible();
    await expect(items(page, 'Products')).toHaveCount(2);
  });
});

test.describe('R6: The product has the feature “search-products”.', () => {
  test('Searching products for “Harbour” finds those that have it', async ({ page }) => {
    await page.goto('/products');
    await page.getByLabel('Search products', { exact: true }).fill('Harbour');
    await page.keyboard.press('Enter');
    await expect(items(page, 'Products')).toHaveCount(1);
    await page.reload();

    await expect(items(page, 'Products')).toHaveCount(1);
    await expectEveryItem(page, 'Products', 'Harbour');
    await expect(page.getByLabel('Search products', { exact: true })).toHaveValue('Harbour');
  });

  test('Searching products for a word that none has says so', async ({ page }) => {
    await page.goto('/products');
    await page.getByLabel('Search products', { exact: true }).fill('zzyzxq');
    await page.getByRole('button', { name: 'Search', exact: true }).first().click();

    await expect(visibleText(page, 'No products match').first()).toBeVisible();
    await expect(items(page, 'Products')).toHaveCount(0);
  });
});

test.describe('R7: The product has the feature “filter-products”.', () => {
  test('Narrowing products by “Category”, “Bread”, leaves those that fit', async ({ page }) => {
    await page.goto('/products');
    await area(page, 'Category').getByRole('link', { name: 'Bread' }).first().click();

    await expect(items(page, 'Products')).toHaveCount(2);
    await expectEveryItem(page, 'Products', 'Bread');
  });

  test('Narrowing products by “Vegan”, “Yes”, leaves those that fit', async ({ page }) => {
    await page.goto('/products');
    await chooseCounted(page.getByLabel('Vegan', { exact: true }), 'Yes');

    await expect(items(page, 'Products')).toHaveCount(3);
    await expectEveryItem(page, 'Products', 'Yes');
  });

  test('Narrowing products by “Minimum price”, 4.80, leaves those that fit', async ({ page }) => {
    await page.goto('/products');
    await page.getByLabel('Minimum price', { exact: true }).fill('4.80');
    await page.keyboard.press('Enter');

    await expect(items(page, 'Products')).toHaveCount(3);
  });

  test('Narrowing products by “Baker”, “Ines Moreau”, leaves those that fit', async ({ page }) => {
    await page.goto('/products');
    await chooseCounted(page.getByLabel('Baker', { exact: true }), 'Ines Moreau');

    await expect(items(page, 'Products')).toHaveCount(2);
    await expectEveryItem(page, 'Products', 'Ines Moreau');
    await expect(page.getByLabel('Baker', { exact: true }).locator('option:checked')).toHaveText('Ines Moreau (2)');
  });
});

test.describe('R8: The product has the feature “sort-products”.', () => {
  test('Products are sorted by price in both directions', async ({ page }) => {
    await page.goto('/products');
    await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Price, ascending' });
    await expectOrder(page, 'Products', 'price', 'ascending', 'number');
    await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Price, descending' });

    await expectOrder(page, 'Products', 'price', 'descending', 'number');
  });

  test('Products are sorted by rating in both directions', async ({ page }) => {
    await page.goto('/products');
    await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Rating, ascending' });
    await expectOrder(page, 'Products', 'rating', 'ascending', 'number');
    await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Rating, descending' });

    await expectOrder(page, 'Products', 'rating', 'descending', 'number');
  });
});

test.describe('R9: The product has the feature “add-product”.', () => {
  test('A new product is saved and stays', async ({ page }) => {
    await page.goto('/products');
    await page.getByRole('link', { name: 'Add product', exact: true }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Example product');
    await page.getByLabel('Description', { exact: true }).fill('A dark sourdough with a long memory.');
    await chooseCounted(page.getByLabel('Category', { exact: true }), 'Bread');
    await page.getByLabel('Price', { exact: true }).fill('5.40');
    await chooseCounted(page.getByLabel('Baker', { exact: true }), 'Ines Moreau');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Product saved')).toBeVisible();
    await page.reload();

    await expect(visibleText(area(page, 'Products'), 'Example product').first()).toBeVisible();
  });

  test('A product without “Name” is not saved, and the form says why', async ({ page }) => {
    await page.goto('/products/new');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(/Name is required/i);
    await page.goto('/products');
    await expect(page.getByRole('heading', { name: 'Products' }).first()).toBeVisible();

    await expect(items(page, 'Products')).toHaveCount(4);
  });

  test('What was typed for a new product is still there after a reload', async ({ page }) => {
    await page.goto('/products/new');
    await page.getByLabel('Name', { exact: true }).fill('Example product');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/products/new');
    await page.reload();

    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Example product');
  });
});

test.describe('R10: The product has the feature “edit-product”.', () => {
  test('A changed product is kept', async ({ page }) => {
    await page.goto('/products/6');
    await page.getByRole('link', { name: 'Edit', exact: true }).first().click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Harbour Loaf');
    await page.getByLabel('Name', { exact: true }).fill('Harbour Loaf (revised)');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(message(page, 'Product saved')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Harbour Loaf (revised)' }).first()).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'Harbour Loaf (revised)' }).first()).toBeVisible();
  });
});

test.describe('R11: The product has the feature “delete-product”.', () => {
  test('Who deletes a product can have it back at once', async ({ page }) => {
    await page.goto('/products/3');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Product', exact: true }).first().click();
    await expect(message(page, 'Product deleted')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(message(page, 'Product restored')).toBeVisible();
    await page.goto('/products/3');

    await expect(page.getByRole('heading', { name: 'Plum Tart' }).first()).toBeVisible();
  });

  test('A deleted product is restored from the trash', async ({ page }) => {
    await page.goto('/products/3');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Product', exact: true }).first().click();
    await expect(message(page, 'Product deleted')).toBeVisible();
    await page.goto('/trash');
    await page.getByRole('button', { name: 'Restore Plum Tart' }).first().click();
    await expect(message(page, 'Product restored')).toBeVisible();
    await page.goto('/products/3');

    await expect(page.getByRole('heading', { name: 'Plum Tart' }).first()).toBeVisible();
  });

  test('A product is deleted after a question', async ({ page }) => {
    await page.goto('/products/3');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await expect(visibleText(page, 'It goes to the trash').first()).toBeVisible();
    await page.getByRole('button', { name: 'Delete Product', exact: true }).first().click();
    await expect(message(page, 'Product deleted')).toBeVisible();
    await expect(page).toHaveURL((url) => url.pathname === '/products');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Products' }).first()).toBeVisible();

    await expect(visibleText(page, 'Plum Tart')).toHaveCount(0);
  });

  test('A product that others need is not deleted', async ({ page }) => {
    await page.goto('/products/6');
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await page.getByRole('button', { name: 'Delete Product', exact: true }).first().click();
    await expect(message(page, 'cannot be deleted')).toBeVisible();
    await page.reload();

    await expect(page.getByRole('heading', { name: 'Harbour Loaf' }).first()).toBeVisible();
  });
});

test.describe('R12: The product has the feature “categories-of-products”.', () => {
  test('The category “Bread” leads to its own products', async ({ page }) => {
    await page.goto('/products');
    await area(page, 'Category').getByRole('link', { name: 'Bread' }).first().click();
    await expect(items(page, 'Products')).toHaveCount(2);
    await area(page, 'Category').getByRole('link', { name: 'All' }).first().click();

    await expect(items(page, 'Products')).toHaveCount(4);
  });
});

test.describe('R13: The product has the feature “compare-products”.', () => {
  test('Two products that are ticked in the list stand side by side', async ({ page }) => {
    await page.goto('/products');
    await page.getByLabel('Compare Harbour Loaf', { exact: true }).check();
    await page.getByLabel('Compare Rye Brick', { exact: true }).check();
    await page.getByRole('link', { name: 'Compare now' }).first().click();

    await expect(page.getByRole('heading', { name: 'Compare products' }).first()).toBeVisible();
    await expect(visibleText(area(page, 'Comparison'), 'Harbour Loaf').first()).toBeVisible();
    await expect(visibleText(area(page, 'Comparison'), 'Rye Brick').first()).toBeVisible();
    await expect(visibleText(area(page, 'Comparison'), 'Different').first()).toBeVisible();
  });

  test('A comparison is opened by its address, and one of the products is taken out', async ({ page }) => {
    await page.goto('/compare-products?ids=6,5');
    await expect(visibleText(area(page, 'Comparison'), 'Rye Brick').first()).toBeVisible();
    await page.getByRole('button', { name: 'Remove Harbour Loaf' }).first().click();

    await expect(visibleText(area(page, 'Comparison'), 'Rye Brick').first()).toBeVisible();
    await expect(visibleText(area(page, 'Comparison'), 'Harbour Loaf')).toHaveCount(0);
  });
});

test.describe('R14: The product has the feature “related-products”.', () => {
  test('The page of a product shows others of the same category', async ({ page }) => {
    await page.goto('/products/6');

    await expect(items(page, 'More like this')).toHaveCount(1);
  });
});
