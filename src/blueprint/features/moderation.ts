/** What people report because it should not be there, and what those in charge decide about it. */
import { z } from 'zod';
import { entityName, featureShape as feature, kebab, line, path, roleName } from '../shapes.ts';

/** Seed people by position; 0 is the demo user. */
const person = z.int().min(0);

/** Records of the entities, and what is said about them where they have comments, can be reported, kept and removed. */
export const moderationFeature = feature('moderation', {
  /** Each with a catalogue, on whose pages the button stands. */
  entities: z.array(entityName).min(1).max(6),
  /** Where people find what became of what they have written or reported. */
  path,
  title: line(60),
  /** Those who decide, and where. */
  staff: z.strictObject({ path, roles: z.array(roleName).min(1).max(4) }),
  /** About records of others; decided ones as well. */
  seed: z
    .array(
      z.strictObject({
        entity: entityName,
        record: kebab,
        by: person,
        reason: z.enum([
          'Spam or advertising',
          'Insulting or hateful',
          'Wrong or misleading',
          'Does not belong here',
          'Something else',
        ]),
        note: line(200).optional(),
        hoursAgo: z.int().min(2).max(5_000),
        /** Kept, with a message to the author. */
        kept: z.strictObject({ by: person, answer: line(200) }).optional(),
      }),
    )
    .max(20),
});
