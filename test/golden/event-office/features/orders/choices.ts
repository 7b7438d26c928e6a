// What orders can be chosen from, in the order shown.

export const orderStatusOptions = ['Open', 'Paid', 'Cancelled'] as const;
