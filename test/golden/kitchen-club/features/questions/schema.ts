// A question: what cooks want to know.
import { z } from 'zod';
import { pageNumber } from '../../server/list-page.ts';

export interface QuestionInput {
  title: string;
}

export interface Question extends QuestionInput {
  id: number;
  commentCount: number;
  likeCount: number;
  followerCount: number;
}

/** What the list can be asked for in its address. */
export const questionQuerySchema = z.object({
  sort: z.enum(['standard', 'most-discussed', 'most-liked']).default('standard'),
  page: pageNumber,
});

export type QuestionQuery = z.output<typeof questionQuerySchema>;
