/** How many days are left until a date, beside each record. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName } from '../shapes.ts';

export const countdownFeature = feature('countdown', {
  entity: entityName,
  /** A date or a moment. */
  field: fieldName,
  /** A birthday comes again each year. */
  isYearly: z.boolean(),
});
