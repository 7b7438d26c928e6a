// The recipes in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Recipe, RecipeInput, RecipeQuery } from './schema.ts';

const select = `
  SELECT recipe.id,
    recipe.title,
    recipe.method,
    recipe.owner_id AS ownerId,
    owner.name AS ownerName,
    (SELECT count(*) FROM recipe_comment WHERE recipe_comment.record_id = recipe.id AND recipe_comment.parent_id IS NULL) AS commentCount,
    (SELECT round(avg(recipe_comment.stars), 1) FROM recipe_comment WHERE recipe_comment.record_id = recipe.id) AS averageStars
  FROM recipe
  JOIN user AS owner ON owner.id = recipe.owner_id`;

/** What `?sort=` can be, as SQL; nothing from the address gets into a statement. */
const orders: Record<RecipeQuery['sort'], string> = {
  standard: 'recipe.id DESC',
  'best-rated': 'averageStars DESC NULLS LAST, recipe.id DESC',
};

const pageSize = 12;

export function listRecipes(database: Database, query: RecipeQuery): ListPage<Recipe> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM recipe`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Recipe>(
    `${select}
  ORDER BY ${orders[query.sort]}
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findRecipe(database: Database, id: number): Recipe | undefined {
  return database.get<Recipe>(`${select} WHERE recipe.id = ?`, [id]);
}

/** What the person has marked, the latest first. */
export function listFavouriteRecipes(database: Database, userId: number): Recipe[] {
  return database.all<Recipe>(
    `${select} JOIN recipe_favourite AS mark ON mark.record_id = recipe.id WHERE mark.user_id = ? ORDER BY mark.created_at DESC`,
    [userId],
  );
}

/** Answers the new recipe's id. */
export function insertRecipe(database: Database, input: RecipeInput, ownerId: number): number {
  const { lastId } = database.run(
    `
    INSERT INTO recipe (owner_id, title, method)
    VALUES (:ownerId, :title, :method)`,
    { ...input, ownerId },
  );
  return lastId;
}
