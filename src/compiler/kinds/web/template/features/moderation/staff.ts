import type { Role } from '../account/roles.ts';

export const staff: readonly Role[] = [];

export const staffPath = '/reported';
