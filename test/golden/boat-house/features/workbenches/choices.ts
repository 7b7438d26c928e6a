// What workbenches can be chosen from, in the order shown.

export const workbenchKindOptions = ['Wood', 'Metal'] as const;
