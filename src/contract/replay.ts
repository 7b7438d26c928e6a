/** What playing a run's model calls again came to. */
import { z } from 'zod';

export const replayReportSchema = z.strictObject({
  runId: z.string(),
  exchanges: z.array(
    z.strictObject({
      sequence: z.int(),
      role: z.string(),
      task: z.string(),
      model: z.string(),
      /** `reply`, or the kind of failure. */
      outcome: z.string(),
      tokens: z.int(),
      milliseconds: z.number(),
      usd: z.number(),
    }),
  ),
  /** Recorded exchanges that were not asked for again, and requests that the record does not know: 0 when all is as then. */
  unused: z.int(),
  unknown: z.int(),
  /** Where the design differs from the one that was made then, one sentence each. */
  differences: z.array(z.string()),
});

export type ReplayReport = z.infer<typeof replayReportSchema>;
