// What this product calls its announcements, and where their list is.

export const words = { one: 'announcement', many: 'announcements', path: '/announcements' };
