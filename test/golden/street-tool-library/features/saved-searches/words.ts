// The page on which a person finds the searches that they have saved.

export const words = { title: 'Saved searches', path: '/saved-searches' };
