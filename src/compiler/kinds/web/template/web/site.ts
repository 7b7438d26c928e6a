// What the product calls itself.
export const site = {
  name: 'Product',
  tagline: '',
  /** The scheme the theme was designed in; the other one is derived from it. */
  scheme: 'light',
  /** The derived scheme is shown to visitors whose system prefers it. */
  followsSystem: true,
} as { name: string; tagline: string; scheme: 'light' | 'dark'; followsSystem: boolean }; // written per product
