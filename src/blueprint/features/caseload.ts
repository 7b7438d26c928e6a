/** The records of everybody, for the people who work with them. */
import { z } from 'zod';
import { entityName, featureShape as feature, line, path, roleName } from '../shapes.ts';

/**
 * What people ask of the house or leave with it is read by them and by those who handle it: one page lists all of it for people of
 * these roles. Only for an entity without a catalogue, which shows everybody everything.
 */
export const caseloadSchema = feature('caseload', {
  entity: entityName,
  path,
  title: line(60),
  roles: z.array(roleName).min(1).max(8),
});
