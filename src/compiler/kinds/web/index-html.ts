import type { ProductModel } from '../../product-model.ts';
import { escapeMarkup } from './escape-markup.ts';

export function indexHtml(model: ProductModel): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeMarkup(model.name)}</title>
    <meta name="description" content="${escapeMarkup(model.tagline)}" />
    <meta name="theme-color" content="${model.theme.component.hex}" />
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <script src="/scheme.js"></script>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/web/main.tsx"></script>
  </body>
</html>
`;
}
