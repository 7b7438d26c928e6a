export const pageTitle = 'Live';
