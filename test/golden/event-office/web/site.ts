// What the product calls itself, and which colour scheme it was designed in.
export const site: { name: string; tagline: string; scheme: 'light' | 'dark'; followsSystem: boolean } = {
  name: 'Event Office',
  tagline: 'Who does what, when and for how much.',
  scheme: 'light',
  /** Visitors whose system prefers the dark scheme get it; otherwise only those who choose it. */
  followsSystem: true,
};
