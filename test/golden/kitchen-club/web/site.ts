// What the product calls itself, and which colour scheme it was designed in.
export const site: { name: string; tagline: string; scheme: 'light' | 'dark'; followsSystem: boolean } = {
  name: 'Kitchen Club',
  tagline: 'Recipes, and people who have cooked them.',
  scheme: 'light',
  /** Visitors whose system prefers the dark scheme get it; otherwise only those who choose it. */
  followsSystem: true,
};
