/** How many records of one kind there are about each record of another, and how many are missing to its goal. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName } from '../shapes.ts';

export const tallyFeature = feature('tally', {
  /** Each of these shows the count; it has a catalogue. */
  entity: entityName,
  /** What is counted, by its relation field that points at `entity`. */
  counted: z.strictObject({ entity: entityName, field: fieldName }),
  /** An integer field of `entity`: how many there are to be. */
  goal: fieldName.optional(),
});
