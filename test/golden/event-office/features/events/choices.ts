// What events can be chosen from, in the order shown.

export const eventEntryTypeOptions = ['Concert', 'Fair', 'Talk'] as const;
