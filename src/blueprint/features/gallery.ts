/** A page of pictures. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, line, path } from '../shapes.ts';

/** Pictures of records, and those that people upload, side by side and one at a time in a lightbox. */
const gallerySchema = feature('gallery', {
  path,
  title: line(40),
  sources: z
    .array(
      z.strictObject({
        entity: entityName,
        /** A choice field by which the pictures are narrowed. */
        group: fieldName.optional(),
        /** A text field that stands below the title. */
        caption: fieldName.optional(),
      }),
    )
    .min(1)
    .max(4),
});

export const galleryFeatures = [gallerySchema] as const;
