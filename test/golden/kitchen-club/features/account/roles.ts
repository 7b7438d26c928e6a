// What people can be in this product.

export const roles = ['Cook', 'Moderator'] as const;

export type Role = (typeof roles)[number];

/** What newcomers can register as; the first unless they choose another. */
export const openRoles: readonly [Role, ...Role[]] = ['Cook'];
