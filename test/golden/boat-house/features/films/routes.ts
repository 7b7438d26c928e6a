// The API of films, mounted at /api/films.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId, readQuery } from '../../server/errors.ts';
import { type Film, filmQuerySchema } from './schema.ts';
import { findFilm, listFilms } from './table.ts';

export function filmRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The film of the path; otherwise 404. */
  function filmOf(context: Context): Film {
    const film = findFilm(database, readId(context, 'Film'));
    if (!film) throw notFound('Film');
    return film;
  }

  routes.get('/', (context) => context.json(listFilms(database, readQuery(context, filmQuerySchema))));

  routes.get('/:id', (context) => context.json(filmOf(context)));

  return routes;
}
