/** Kits: complete small applications that keep records of their own. */
import { z } from 'zod';
import { entityName, featureShape as feature, kebab, line, path } from '../shapes.ts';

const questionSchema = z.strictObject({
  text: line(300),
  kind: z.enum(['single', 'multiple', 'true-false', 'short-text']),
  /** For `short-text` every accepted spelling, all of them right. */
  options: z
    .array(z.strictObject({ text: line(200), isRight: z.boolean() }))
    .min(1)
    .max(8),
  explanation: line(500).nullable(),
});

const paperSchema = z.strictObject({
  title: line(120),
  topic: line(60),
  description: line(300),
  /** `null`: no limit. */
  minutes: z.int().min(1).max(240).nullable(),
  passPercent: z.int().min(0).max(100),
  /** With `parent`: key of the seed record that it belongs to. */
  record: kebab.optional(),
  questions: z.array(questionSchema).min(1).max(40),
});

/** Quizzes, exams, contests: questions that are taken one by one and scored. */
export const quizFeature = feature('quiz', {
  path,
  title: line(60),
  /** What one is called inside a sentence: "quiz", "exam". */
  one: line(30),
  many: line(30),
  /** Right or wrong is told after each answer, or when everything is handed in. */
  feedback: z.enum(['at-once', 'at-the-end']),
  /** Records that quizzes may belong to, e.g. courses or contests; their pages lead to them. */
  parent: entityName.optional(),
  papers: z.array(paperSchema).min(1).max(20),
});

export const kitFeatures = [quizFeature] as const;

export type Paper = z.infer<typeof paperSchema>;
export type PaperQuestion = z.infer<typeof questionSchema>;
