// What tools can be chosen from, in the order shown.

export const toolKindOptions = ['Hand tool', 'Power tool', 'Garden'] as const;
