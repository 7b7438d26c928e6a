// Where the list of all advertisements is.

export const words = { path: '/advertisements' };
