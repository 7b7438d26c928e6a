/** Features that lead to records: by category, by likeness, by words across all lists. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, path } from '../shapes.ts';

/** Links above a list, one for each value of a choice or relation field, with counts. */
export const categoriesSchema = feature('categories', { entity: entityName, field: fieldName });

/** "More like this" on a record's page: others with the same value of a choice or relation field. */
export const relatedSchema = feature('related', { entity: entityName, field: fieldName });

/** One search over several entities, from the header of every page. */
export const siteSearchSchema = feature('site-search', {
  path,
  sources: z
    .array(z.strictObject({ entity: entityName, fields: z.array(fieldName).min(1).max(6) }))
    .min(1)
    .max(8),
});
