// What the product calls itself, and which colour scheme it was designed in.
export const site: { name: string; tagline: string; scheme: 'light' | 'dark'; followsSystem: boolean } = {
  name: 'Leave Desk',
  tagline: 'Days off, asked for and answered.',
  scheme: 'light',
  /** Visitors whose system prefers the dark scheme get it; otherwise only those who choose it. */
  followsSystem: true,
};
