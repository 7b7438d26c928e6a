// What the page of live values is called.

export const pageTitle = 'Live water levels';
