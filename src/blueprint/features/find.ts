/** Features that lead to records: by category, by likeness, by words across all lists. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, line, path } from '../shapes.ts';

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

/** A page on which one record is found by its number or code; signed out too, where the records are not private. */
export const lookUpSchema = feature('look-up', {
  entity: entityName,
  /** A text field with a value of its own for each record. */
  field: fieldName,
  path,
  /** e.g. "Track a parcel" */
  title: line(60),
  /** The button, e.g. "Track". */
  action: line(20),
});

/** What a person has narrowed a list to, kept under a name. */
export const savedSearchesSchema = feature('saved-searches', {
  /** Each with a catalogue and a search or filters. */
  entities: z.array(entityName).min(1).max(6),
  path,
  title: line(60),
  /** Of the demo user. */
  seed: z
    .array(
      z.strictObject({
        entity: entityName,
        name: line(60),
        words: line(100).optional(),
        /** A choice field of its filter. */
        where: z.strictObject({ field: fieldName, equals: line(60) }).optional(),
        daysAgo: z.int().min(0).max(1_000),
      }),
    )
    .max(12),
});

/** Up to four records of a list side by side, the differences marked; which ones stands in the address. */
export const compareSchema = feature('compare', { entity: entityName, path });
