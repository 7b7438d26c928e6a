// A recipe: what to cook, and how.
import { z } from 'zod';
import { optional, text } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';

export const recipeInputSchema = z.object({
  title: text('Title'),
  method: optional(text('Method', 5_000)),
});

export type RecipeInput = z.output<typeof recipeInputSchema>;

export interface Recipe extends RecipeInput {
  id: number;
  ownerId: number;
  ownerName: string;
  commentCount: number;
  averageStars: number | null;
}

/** What the list can be asked for in its address. */
export const recipeQuerySchema = z.object({
  sort: z.enum(['standard', 'best-rated']).default('standard'),
  page: pageNumber,
});

export type RecipeQuery = z.output<typeof recipeQuerySchema>;
