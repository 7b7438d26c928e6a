// What the product calls itself, and which colour scheme it was designed in.
export const site: { name: string; tagline: string; scheme: 'light' | 'dark'; followsSystem: boolean } = {
  name: 'Study Corner',
  tagline: 'Find a tutor, keep your habits, know your grades.',
  scheme: 'light',
  /** Visitors whose system prefers the dark scheme get it; otherwise only those who choose it. */
  followsSystem: true,
};
