/** What people say about records and do with them: comments, reviews, likes, favourites, polls, points. */
import { z } from 'zod';
import { entityName, featureShape as feature, kebab, line } from '../shapes.ts';

/** Index of a seed person; 0 is the demo user. */
const person = z.int().min(0);
const hoursAgo = z.int().min(1).max(20_000);

const firstCommentSchema = z.strictObject({
  /** Key of a seed record. */
  record: kebab,
  author: person,
  hoursAgo,
  stars: z.int().min(1).max(5).optional(),
  /** May be empty beside stars. */
  text: z.string().max(600),
  replies: z.array(z.strictObject({ author: person, hoursAgo, text: line(600) })).max(6),
});

/** Comments on the records of an entity, with replies; with stars they are reviews, one per person and record. */
export const commentsFeature = feature('comments', {
  entity: entityName,
  /** What one is called: "Comment", "Review", "Answer". */
  label: line(30),
  pluralLabel: line(30),
  hasStars: z.boolean(),
  seed: z.array(firstCommentSchema).max(120),
});

export type FirstComment = z.infer<typeof firstCommentSchema>;
