// What administrators may send about people.
import { z } from 'zod';
import { pageNumber } from '../../server/list-page.ts';
import { roles } from '../account/roles.ts';
import { email, name, newPassword, phone } from '../account/schema.ts';

const role = z.enum(roles, 'Choose a role.');

export const peopleQuerySchema = z.object({
  q: z.string().trim().max(200).default(''),
  role: role.optional(),
  page: pageNumber,
});
export const personSchema = z.object({ name, email, role, phone });
export const newPersonSchema = z.object({ name, email, role, password: newPassword });
export const passwordSchema = z.object({ newPassword });
