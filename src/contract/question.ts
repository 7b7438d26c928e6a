/** What the team would like to know before it builds: a contradiction or a silence of the concept, with what each answer changes. */
import { z } from 'zod';

export const questionOptionSchema = z.strictObject({
  label: z.string(),
  /** The change request that an answer comes to; null where there is nothing to do. */
  request: z.string().nullable(),
  /** What it would change about the product as it is designed, one sentence each; empty for what is built anyway. */
  effect: z.array(z.string()),
});

export const openQuestionSchema = z.strictObject({
  id: z.string(),
  /** `conflict`: the concept says two things; `silence`: it says nothing. */
  kind: z.enum(['conflict', 'silence']),
  text: z.string(),
  /** Why it is asked, one sentence. */
  because: z.string(),
  options: z.array(questionOptionSchema).min(2).max(4),
  /** Position of the option that is taken when nobody answers. */
  chosen: z.int().min(0),
  /** Change request with `{answer}` in it for an answer in one's own words; null where only the options make sense. */
  own: z.string().nullable(),
  /** Points in which the blueprint differs at most, depending on the answer. */
  weight: z.int().min(0),
});

/** What somebody said to one question. */
export const answerSchema = z.strictObject({
  question: z.string(),
  /** Label of an option, or the answer in one's own words. */
  answer: z.string(),
});

/** What a run waits for a person with. */
export const askSchema = z.enum(['questions', 'requirements', 'blueprint', 'release']);

export const askingSchema = z.strictObject({
  runId: z.string(),
  of: askSchema,
  /** With `questions`: at most five, the most important first; all others take their defaults. */
  questions: z.array(openQuestionSchema),
  /** What is to be approved, in Markdown; empty with `questions`. */
  shown: z.string(),
});

/** Of one project: what is asked now, and every question with what it was answered by. */
export const inquirySchema = z.strictObject({
  mode: z.enum(['autopilot', 'ask', 'review']),
  asking: askingSchema.nullable(),
  questions: z.array(
    z.strictObject({
      question: openQuestionSchema,
      /** What somebody answered; null: the default was taken. */
      answer: z.string().nullable(),
    }),
  ),
});

/** Questions that are left out take their defaults. */
export const answerBodySchema = z.strictObject({ answers: z.array(answerSchema).max(20) });
export const sendBackBodySchema = z.strictObject({ comment: z.string() });

export type Asking = z.infer<typeof askingSchema>;
export type Inquiry = z.infer<typeof inquirySchema>;
export type Answer = z.infer<typeof answerSchema>;
export type QuestionOption = z.infer<typeof questionOptionSchema>;
export type OpenQuestion = z.infer<typeof openQuestionSchema>;
