import { literal } from '../../print/literal.ts';
import type { ProductModel } from '../../product-model.ts';
import { followsSystem } from './theme-css.ts';

/** web/site.ts: what the product calls itself. */
export function siteModule(model: ProductModel): string {
  return `// What the product calls itself, and which colour scheme it was designed in.
export const site: { name: string; tagline: string; scheme: 'light' | 'dark'; followsSystem: boolean } = {
  name: ${literal(model.name)},
  tagline: ${literal(model.tagline)},
  scheme: '${model.theme.mode}',
  /** Visitors whose system prefers the dark scheme get it; otherwise only those who choose it. */
  followsSystem: ${followsSystem(model.theme)},
};
`;
}
