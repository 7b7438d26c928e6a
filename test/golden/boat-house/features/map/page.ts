// The page of the map.

export const pageTitle = 'Map';
export const pagePath = '/map';
