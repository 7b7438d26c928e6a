// The recipes that the product opens with.
import type { Database } from '../../server/db.ts';
import type { RecipeInput } from './schema.ts';
import { insertRecipe } from './table.ts';

export function insertFirstRecipes(database: Database) {
  const records: (RecipeInput & { ownerId: number })[] = [
    {
      ownerId: 2,
      title: 'Lentils with lemon',
      method: 'Simmer for half an hour.',
    },
    {
      ownerId: 1,
      title: 'Plum galette',
      method: 'Fold the edge over the fruit.',
    },
    {
      ownerId: 3,
      title: 'Mushroom broth',
      method: 'Do not let it boil.',
    },
    {
      ownerId: 2,
      title: 'Saffron rice',
      method: 'Rest it under a cloth.',
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const { ownerId, ...input } of records.toReversed()) insertRecipe(database, input, ownerId);
}
