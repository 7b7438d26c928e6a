// Reviews on recipes.
import type { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { commentRoutes } from '../comments/routes.ts';
import type { Thread } from '../comments/thread.ts';
import { tellOfComment } from '../notifications/tell-of-comment.ts';

export const recipeThread: Thread = {
  table: 'recipe_comment',
  recordTable: 'recipe',
  recordLabel: 'Recipe',
  label: 'Review',
  hasStars: true,
};

const commented = {
  table: 'recipe',
  titleColumn: 'title',
  hasOwner: true,
  path: '/recipes',
  label: 'review',
};

export function recipeCommentRoutes(services: Services): Hono {
  return commentRoutes(services, {
    ...recipeThread,
    tell: (posted) => tellOfComment(services.database, commented, posted),
  });
}
