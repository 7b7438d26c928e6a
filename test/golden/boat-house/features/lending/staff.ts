// Who manages the loans of everybody, and where.
import type { Role } from '../account/roles.ts';

export const staff: readonly Role[] = ['Warden'];

export const staffPath = '/loans';
