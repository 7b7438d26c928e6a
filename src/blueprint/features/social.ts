/** What people say about records and do with them: comments, reviews, likes, favourites, polls, points. */
import { z } from 'zod';
import { entityName, featureShape as feature, kebab, line, path } from '../shapes.ts';

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
const commentsFeature = feature('comments', {
  entity: entityName,
  /** What one is called: "Comment", "Review", "Answer". */
  label: line(30),
  pluralLabel: line(30),
  hasStars: z.boolean(),
  seed: z.array(firstCommentSchema).max(120),
});

const marks = {
  /** Each with a catalogue, on which the button stands. */
  entities: z.array(entityName).min(1).max(6),
  seed: z.array(z.strictObject({ entity: entityName, record: kebab, by: z.array(person).min(1) })).max(200),
};

/** A button with a count on each record; one per person, taken back by a second click. */
const likesFeature = feature('likes', { ...marks, word: z.enum(['like', 'vote']) });

/** A person's own list of records, under whatever name: "Favourites", "Wishlist", "Bookmarks". */
const favouritesFeature = feature('favourites', { ...marks, word: line(30), path, title: line(60) });

/** Records whose news a person wants; with the number of followers. */
const followsFeature = feature('follows', { ...marks, path, title: line(60) });

/** A button that hands on the link to a record, and where asked for to a person's own list of them. */
const shareFeature = feature('share', {
  entities: marks.entities,
  /** Of the entities those with a list of one's own that can be handed on as a whole. */
  lists: z.array(entityName).min(1).max(6).optional(),
});

export type FirstComment = z.infer<typeof firstCommentSchema>;

/** Questions with a vote per person; the result is shown as bars. */
const pollsFeature = feature('polls', {
  seed: z
    .array(
      z.strictObject({
        question: line(200),
        author: person,
        hoursAgo,
        options: z
          .array(z.strictObject({ text: line(120), by: z.array(person) }))
          .min(2)
          .max(6),
      }),
    )
    .max(20),
});

export const socialFeatures = [
  commentsFeature,
  likesFeature,
  favouritesFeature,
  followsFeature,
  shareFeature,
  pollsFeature,
] as const;
