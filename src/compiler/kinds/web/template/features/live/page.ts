// The page of live values.
export const pageTitle = 'Live';
export const pagePath: string = '/live';
