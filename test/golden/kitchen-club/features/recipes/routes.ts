// The API of recipes, mounted at /api/recipes.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { notify } from '../notifications/notify.ts';
import { type Recipe, recipeInputSchema, recipeQuerySchema } from './schema.ts';
import { findRecipe, insertRecipe, listRecipes } from './table.ts';

export function recipeRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The recipe of the path; otherwise 404. */
  function recipeOf(context: Context): Recipe {
    const recipe = findRecipe(database, readId(context, 'Recipe'));
    if (!recipe) throw notFound('Recipe');
    return recipe;
  }

  routes.get('/', (context) => context.json(listRecipes(database, readQuery(context, recipeQuerySchema))));

  routes.post('/', async (context) => {
    const user = requireUser(context);
    const input = await readBody(context, recipeInputSchema);
    const id = insertRecipe(database, input, user.id);
    notify(database, user.id, {
      kind: 'records',
      text: `Your recipe “${input.title}” has been saved.`,
      path: `/recipes/${id}`,
    });
    return context.json({ id }, 201);
  });

  routes.get('/:id', (context) => context.json(recipeOf(context)));

  return routes;
}
