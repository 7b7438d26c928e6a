// The API of products, mounted at /api/products.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { comparisonQuerySchema } from '../../server/comparison.ts';
import type { Database } from '../../server/db.ts';
import { type FieldErrors, HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { bakerExists } from '../bakers/table.ts';
import { moveToTrash } from '../trash/trash.ts';
import { type Product, type ProductInput, productInputSchema, productQuerySchema } from './schema.ts';
import {
  compareProducts,
  countProductsByCategory,
  countProductsByFilter,
  findProduct,
  insertProduct,
  isProductInUse,
  listProducts,
  productExists,
  productOptions,
  relatedProducts,
  updateProduct,
} from './table.ts';

export function productRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The product of the path; otherwise 404. */
  function productOf(context: Context): Product {
    const product = findProduct(database, readId(context, 'Product'));
    if (!product) throw notFound('Product');
    return product;
  }

  routes.get('/', (context) => context.json(listProducts(database, readQuery(context, productQuerySchema))));

  routes.get('/counts', (context) =>
    context.json(countProductsByFilter(database, readQuery(context, productQuerySchema))),
  );

  routes.post('/', async (context) => {
    const input = await readBody(context, productInputSchema);
    checkRelations(database, input);
    const id = insertProduct(database, input);
    return context.json({ id }, 201);
  });

  routes.get('/categories', (context) => context.json(countProductsByCategory(database)));

  routes.get('/compare', (context) =>
    context.json(compareProducts(database, readQuery(context, comparisonQuerySchema).ids)),
  );

  routes.get('/:id/related', (context) => context.json(relatedProducts(database, productOf(context))));

  routes.get('/options', (context) => context.json(productOptions(database)));

  routes.get('/:id', (context) => context.json(productOf(context)));

  routes.put('/:id', async (context) => {
    const product = productOf(context);
    const input = await readBody(context, productInputSchema);
    checkRelations(database, input);
    updateProduct(database, product.id, input);
    return context.body(null, 204);
  });

  routes.delete('/:id', (context) => {
    const product = productOf(context);
    if (isProductInUse(database, product.id))
      throw new HttpError(409, 'This product cannot be deleted while reviews need it.');
    return context.json(
      moveToTrash(database, {
        table: 'product',
        id: product.id,
        label: 'Product',
        title: product.name,
        userId: null,
      }),
    );
  });

  return routes;
}

/** What is pointed at must exist. */
function checkRelations(database: Database, input: ProductInput) {
  const fields: FieldErrors = {};
  if (!bakerExists(database, input.bakerId)) fields.bakerId = 'Baker must be chosen from the list.';
  if (input.goesWithId !== null && !productExists(database, input.goesWithId))
    fields.goesWithId = 'Goes with must be chosen from the list.';
  if (Object.keys(fields).length > 0) throw new HttpError(422, 'Please check the marked fields.', fields);
}
