// What the page of what somebody has looked at is called.

export const historyTitle = 'Recently viewed';
