// What expense claims can be chosen from, in the order shown.

export const expenseClaimStatusOptions = ['Sent', 'In review', 'Paid back'] as const;
