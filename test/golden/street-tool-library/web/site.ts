// What the product calls itself, and which colour scheme it was designed in.
export const site: { name: string; tagline: string; scheme: 'light' | 'dark'; followsSystem: boolean } = {
  name: 'Street Tool Library',
  tagline: 'Borrow a drill from three doors down.',
  scheme: 'dark',
  /** Visitors whose system prefers the dark scheme get it; otherwise only those who choose it. */
  followsSystem: false,
};
