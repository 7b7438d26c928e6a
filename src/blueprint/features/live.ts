/** What moves while people watch: simulated values, and lists that refresh themselves. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, line, path } from '../shapes.ts';

/** Values of records that move by themselves, and say that they are simulated; a page of all, a chart on each record's page. */
const liveSchema = feature('live', {
  path,
  title: line(40),
  series: z
    .array(
      z.strictObject({
        entity: entityName,
        /** A figure; the simulated value moves around the one that the record keeps. */
        field: fieldName,
        /** How far it moves in a day, as a share of the value. */
        swing: z.number().min(0.001).max(1),
      }),
    )
    .min(1)
    .max(4),
});

/** Pages ask for what is new by themselves, so that what others do appears without a reload. */
const refreshSchema = feature('refresh', {});

export const liveFeatures = [liveSchema, refreshSchema] as const;
