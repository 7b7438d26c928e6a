/** Forms that are filled in step by step. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, line } from '../shapes.ts';

/** The form for new records of an entity in steps, each checked before the next, with a review before it is sent. */
export const formStepsFeature = feature('form-steps', {
  entity: entityName,
  /** Fields that no step names stand in the last one. */
  steps: z
    .array(z.strictObject({ title: line(40), fields: z.array(fieldName).min(1).max(12) }))
    .min(2)
    .max(6),
});
