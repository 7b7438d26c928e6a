/** Mixtures: records put together by amount, with what they come to: foods of a meal, parts of a build. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, line, path } from '../shapes.ts';

export const mixtureFeature = feature('mixture', {
  entity: entityName,
  path,
  title: line(60),
  introduction: line(200),
  /** What one part is called: "Ingredient". */
  one: line(30),
  /** What is entered of each: "Serving size". */
  amount: line(30),
  unit: line(10),
  /** The records' figures are for so much of the unit. */
  per: z.number().positive(),
  initial: z.number().positive(),
  /** Figures that are added up. */
  fields: z.array(fieldName).min(1).max(12),
});
