/** The plan of a run: who does what after what, and how long it should take by what earlier runs took here. */
import { z } from 'zod';
import { roleNameSchema, stageNameSchema } from './event.ts';

/** Milliseconds: the middle, and the range that eight of ten fall into. */
export const spanSchema = z.strictObject({
  low: z.number().min(0),
  median: z.number().min(0),
  high: z.number().min(0),
});

export const taskSchema = z.strictObject({
  /** `read`, `design`, `compile`, `check:NAME`, `gate:NAME`, `release`. */
  id: z.string(),
  title: z.string(),
  owner: roleNameSchema,
  stage: stageNameSchema,
  /** Tasks that have to be done before, by their ids. */
  needs: z.array(z.string()),
  estimate: spanSchema,
  /** How much later it may end without the whole ending later, in milliseconds; 0 on the critical path. */
  slack: z.number().min(0),
});

export const planSchema = z.strictObject({
  /** Each after those it needs. */
  tasks: z.array(taskSchema),
  /** Of the whole: the critical path. */
  expected: spanSchema,
  /** Finished runs that the estimates were learned from; 0: starting values. */
  learnedFrom: z.int().min(0),
});

export const planAnswerSchema = z.strictObject({ plan: planSchema.nullable() });

export type Span = z.infer<typeof spanSchema>;
export type Task = z.infer<typeof taskSchema>;
export type Plan = z.infer<typeof planSchema>;
