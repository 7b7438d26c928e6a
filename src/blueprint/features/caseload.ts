/** The records of everybody, for the people who work with them. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, line, path, roleName } from '../shapes.ts';

/**
 * What people ask of others or leave with them is read by them and by those who handle it: one page lists it for people of these
 * roles. With `through`, a relation field, who owns the record that it points at handles what points at it: the applications for
 * one's own jobs. Only for an entity without a catalogue, which shows everybody everything.
 */
export const caseloadSchema = feature('caseload', {
  entity: entityName,
  path,
  title: line(60),
  /** These see all of them; none where each is handled by somebody else. */
  roles: z.array(roleName).max(8),
  /** Without roles, everybody who is signed in may own such records. */
  through: z.strictObject({ field: fieldName, roles: z.array(roleName).max(8) }).optional(),
});
