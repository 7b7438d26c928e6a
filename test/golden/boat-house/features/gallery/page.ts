// The page of pictures, and where people add some.

export const pageTitle = 'Gallery';
export const addPath: string | null = null;
