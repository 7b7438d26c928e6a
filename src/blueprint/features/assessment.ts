/** Self-assessments: statements that people place themselves by; nothing is right or wrong, a result says where they stand. */
import { z } from 'zod';
import { featureShape as feature, kebab, line, path } from '../shapes.ts';

const dimensionSchema = z.strictObject({
  key: kebab,
  name: line(40),
  /** What it says of somebody in whom it is strong, and of somebody in whom it is weak. */
  high: line(300),
  low: line(300),
});

const sheetSchema = z.strictObject({
  slug: kebab,
  title: line(80),
  description: line(300),
  /** From the answer that counts least to the one that counts most. */
  answers: z.array(line(40)).min(2).max(7),
  /** One: the result is a band of its score. Several: the strongest one names the result. */
  dimensions: z.array(dimensionSchema).min(1).max(6),
  statements: z
    .array(
      z.strictObject({
        text: line(200),
        dimension: kebab,
        /** Agreeing speaks against the dimension. */
        isReversed: z.boolean().optional(),
      }),
    )
    .min(2)
    .max(40),
  /** By the share of the most possible, in percent; in order, the last one up to 100. */
  bands: z
    .array(z.strictObject({ upTo: z.int().min(1).max(100), title: line(60), text: line(400) }))
    .min(2)
    .max(6)
    .optional(),
  /** What the result is not, e.g. a diagnosis. */
  note: line(300).optional(),
});

export const assessmentFeature = feature('assessment', {
  path,
  title: line(60),
  /** Inside a sentence: "assessment", "personality test". */
  one: line(40),
  many: line(40),
  sheets: z.array(sheetSchema).min(1).max(8),
});

export type Sheet = z.infer<typeof sheetSchema>;
