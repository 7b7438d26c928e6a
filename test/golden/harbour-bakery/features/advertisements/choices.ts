// What advertisements can be chosen from, in the order shown.

export const advertisementSpaceOptions = ["The baker's home page", 'Every page'] as const;
