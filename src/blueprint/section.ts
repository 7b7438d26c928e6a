/** A piece of fixed text on a page. */
import { z } from 'zod';
import { line } from './shapes.ts';

export const sectionSchema = z.strictObject({
  heading: line(120),
  /** Plain paragraphs. */
  paragraphs: z.array(line(1200)).max(8),
  /** Optional question/answer or title/text pairs, shown as a list. */
  items: z.array(z.strictObject({ title: line(160), text: line(800) })).max(12),
});

export type Section = z.infer<typeof sectionSchema>;
