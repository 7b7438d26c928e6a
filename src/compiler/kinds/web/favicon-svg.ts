import type { ProductModel } from '../../product-model.ts';
import { escapeMarkup } from './escape-markup.ts';
import { palettes } from './theme.ts';

/** The product's initial on its component colour, as in the header. */
export function faviconSvg(model: ProductModel): string {
  const colours = palettes(model.theme)[model.theme.mode];
  const initial = escapeMarkup(model.name.charAt(0).toUpperCase());
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="8" fill="${colours.component}" />
  <text x="16" y="22.5" text-anchor="middle" font-family="system-ui, sans-serif" font-size="19" font-weight="700" fill="${colours['on-component']}">${initial}</text>
</svg>
`;
}
