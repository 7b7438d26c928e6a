// What the product calls itself, and which colour scheme it was designed in.
export const site: { name: string; tagline: string; scheme: 'light' | 'dark'; followsSystem: boolean } = {
  name: 'Product',
  tagline: 'What it is and for whom.',
  scheme: 'light',
  /** Visitors whose system prefers the dark scheme get it; otherwise only those who choose it. */
  followsSystem: true,
};
