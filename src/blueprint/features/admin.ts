/** The back end of administrators. */
import { z } from 'zod';
import { entityName, featureShape as feature } from '../shapes.ts';

/**
 * At `/admin`, for the role `Administrator`: figures, the people with their roles and states, and the records of each entity named,
 * also of those that otherwise only their owner sees. Changing and deleting them follows the `edit` and `delete` of the entity.
 */
export const adminSchema = feature('admin', { entities: z.array(entityName).max(12) });
