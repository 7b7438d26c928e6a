// The API of books, mounted at /api/books.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { type Book, bookInputSchema, bookQuerySchema } from './schema.ts';
import { findBook, insertBook, listBooks } from './table.ts';

export function bookRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The book of the path; otherwise 404. */
  function bookOf(context: Context): Book {
    const book = findBook(database, readId(context, 'Book'));
    if (!book) throw notFound('Book');
    return book;
  }

  routes.get('/', (context) => context.json(listBooks(database, readQuery(context, bookQuerySchema))));

  routes.post('/', async (context) => {
    const input = await readBody(context, bookInputSchema);
    const id = insertBook(database, input);
    return context.json({ id }, 201);
  });

  routes.get('/:id', (context) => context.json(bookOf(context)));

  return routes;
}
