/** What people say about the team's work, and what the team keeps in mind because of it. */
import { z } from 'zod';

/** `product`, `event:12`, `requirement:R3`, `gate:security`. */
export const feedbackTargetSchema = z
  .string()
  .regex(
    /^(?:product|event:\d{1,6}|requirement:R\d{1,4}|gate:[a-z-]{1,40})$/,
    'name an output such as "requirement:R3"',
  );

export const feedbackBodySchema = z.strictObject({
  target: feedbackTargetSchema,
  verdict: z.enum(['up', 'down']).nullable(),
  comment: z.string().max(1000).default(''),
});

export const feedbackSchema = z.strictObject({
  id: z.string(),
  runId: z.string(),
  target: z.string(),
  verdict: z.enum(['up', 'down']).nullable(),
  comment: z.string(),
  at: z.iso.datetime(),
});

export const feedbackListSchema = z.strictObject({
  /** The latest word on each target; what was taken back is left out. */
  feedback: z.array(feedbackSchema),
});

export const undoneSchema = z.strictObject({ undone: z.literal(true) });

/** What giving feedback came to. */
export const feedbackAnswerSchema = z.strictObject({
  feedback: feedbackSchema,
  /** One sentence where something was learned from it; null otherwise. */
  learned: z.string().nullable(),
});

export const preferenceSchema = z.strictObject({
  id: z.string(),
  /** In words that the team understands as a change request. */
  text: z.string(),
  scope: z.enum(['person', 'organisation']),
  isOn: z.boolean(),
  source: z.enum(['repeated', 'stated', 'by-hand']),
  /** Where it comes from. */
  evidence: z.array(z.strictObject({ project: z.string(), text: z.string(), at: z.string() })),
  /** Designs that it changed; and how often that was then corrected. */
  applied: z.int().min(0),
  overridden: z.int().min(0),
  /** Why it was switched off by itself; null otherwise. */
  remark: z.string().nullable(),
  at: z.iso.datetime(),
});

export const preferenceListSchema = z.strictObject({
  preferences: z.array(preferenceSchema),
  /** The mode that new projects begin with. */
  mode: z.enum(['autopilot', 'ask', 'review']),
});

export const newPreferenceBodySchema = z.strictObject({
  text: z.string().trim().min(1).max(300),
  scope: z.enum(['person', 'organisation']).default('person'),
});

/** Only what is named changes; `isRemoved: false` brings a removed one back. */
export const preferenceChangeBodySchema = z.strictObject({
  text: z.string().trim().min(1).max(300).optional(),
  scope: z.enum(['person', 'organisation']).optional(),
  isOn: z.boolean().optional(),
  isRemoved: z.boolean().optional(),
});

export type FeedbackWish = z.infer<typeof feedbackBodySchema>;
export type Feedback = z.infer<typeof feedbackSchema>;
export type FeedbackAnswer = z.infer<typeof feedbackAnswerSchema>;
export type Preference = z.infer<typeof preferenceSchema>;
export type PreferenceList = z.infer<typeof preferenceListSchema>;
export type PreferenceChange = z.infer<typeof preferenceChangeBodySchema>;
