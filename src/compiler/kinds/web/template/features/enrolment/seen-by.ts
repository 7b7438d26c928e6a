// Who sees the names of those who have joined.
import type { Role } from '../account/roles.ts';

export const seenBy: readonly Role[] = ['Administrator'];
