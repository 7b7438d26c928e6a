/** Records that hold until a day and can be extended. */
import { z } from 'zod';
import { audienceSchema, entityName, featureShape as feature, fieldName, line } from '../shapes.ts';

export const renewalsFeature = feature('renewals', {
  entity: entityName,
  /** A date: the last day on which it holds. */
  field: fieldName,
  by: audienceSchema,
  /** So many are added to its end, or to today where that is past. */
  days: z.int().min(1).max(800),
  /** Renewing begins so many days before the end and is over so many days after it. */
  opensBefore: z.int().min(0).max(365),
  grace: z.int().min(0).max(365),
  /** So often at most; without it as often as one likes. */
  most: z.int().min(1).max(20).optional(),
  /** What is in such a state is renewed no more: values of a choice, or a boolean field that is set. */
  unless: z.strictObject({ field: fieldName, values: z.array(line(60)).max(8) }).optional(),
});
