// The API of reviews, mounted at /api/reviews.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import type { Database } from '../../server/db.ts';
import { type FieldErrors, HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { productExists } from '../products/table.ts';
import { type Review, type ReviewInput, reviewInputSchema, reviewQuerySchema } from './schema.ts';
import { findReview, insertReview, listReviews } from './table.ts';

export function reviewRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The review of the path; otherwise 404. */
  function reviewOf(context: Context): Review {
    const review = findReview(database, readId(context, 'Review'));
    if (!review) throw notFound('Review');
    return review;
  }

  routes.get('/', (context) => context.json(listReviews(database, readQuery(context, reviewQuerySchema))));

  routes.post('/', async (context) => {
    const input = await readBody(context, reviewInputSchema);
    checkRelations(database, input);
    const id = insertReview(database, input);
    return context.json({ id }, 201);
  });

  routes.get('/:id', (context) => context.json(reviewOf(context)));

  return routes;
}

/** What is pointed at must exist. */
function checkRelations(database: Database, input: ReviewInput) {
  const fields: FieldErrors = {};
  if (!productExists(database, input.productId)) fields.productId = 'Product must be chosen from the list.';
  if (Object.keys(fields).length > 0) throw new HttpError(422, 'Please check the marked fields.', fields);
}
