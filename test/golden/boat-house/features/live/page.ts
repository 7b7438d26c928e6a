// The page of live values.

export const pageTitle = 'Live water levels';
export const pagePath = '/live';
