/** A map that the product draws itself. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, line, path } from '../shapes.ts';

/** Records as pins on a schematic map: found by words, kind and distance, with the straight way to one of them. */
const mapSchema = feature('map', {
  path,
  title: line(40),
  layers: z
    .array(
      z.strictObject({
        entity: entityName,
        /** A choice field: which kind of place it is. */
        category: fieldName.optional(),
        /** A text field. */
        address: fieldName.optional(),
        /** Vehicles and the like: they go up and down a street, which is simulated. */
        moves: z.boolean(),
      }),
    )
    .min(1)
    .max(3),
});

export const mapFeatures = [mapSchema] as const;
