// Who reads the messages of visitors.
import type { Role } from '../account/roles.ts';

export const readers: readonly Role[] = ['Administrator'];
