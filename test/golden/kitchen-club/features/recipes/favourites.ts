// Favourites of recipes.
import type { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { requireUser } from '../account/current-user.ts';
import type { Marking } from '../marks/marking.ts';
import { markRoutes } from '../marks/routes.ts';
import { listFavouriteRecipes } from './table.ts';

export const recipeFavourites: Marking = {
  table: 'recipe_favourite',
  recordTable: 'recipe',
  recordLabel: 'Recipe',
};

export function recipeFavouriteRoutes(services: Services): Hono {
  const routes = markRoutes(services, recipeFavourites);
  routes.get('/records', (context) => context.json(listFavouriteRecipes(services.database, requireUser(context).id)));
  return routes;
}
