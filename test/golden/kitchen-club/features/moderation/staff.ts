// Who manages the reports of everybody, and where.
import type { Role } from '../account/roles.ts';

export const staff: readonly Role[] = ['Moderator'];

export const staffPath = '/reported';
