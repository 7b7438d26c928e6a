import type { ProductModel } from '../../product-model.ts';

/** The template's package.json or package-lock.json under the product's name. */
export function namePackage(json: string, model: ProductModel): string {
  const manifest = JSON.parse(json) as Record<string, unknown>; // npm's own format, an object
  const named = { ...manifest, name: model.slug };
  if ('description' in manifest) Object.assign(named, { description: model.tagline });
  const { packages } = manifest as { packages?: Record<string, object> }; // lockfiles only
  if (packages) Object.assign(named, { packages: { ...packages, '': { ...packages[''], name: model.slug } } });
  return `${JSON.stringify(named, null, 2)}\n`;
}
