/** Fills the placeholders of a domain's texts with the words of one product. */
import type { Section } from '../../blueprint/schema.ts';

export interface ProductWords {
  product: string;
  slug: string;
  /** Label of the main entity, e.g. "Menu item". */
  label: string;
  pluralLabel: string;
}

/** `{product}`, `{slug}`, `{thing}`, `{things}`, `{Thing}`, `{Things}`. */
export function fillText(text: string, product: ProductWords): string {
  const fillings: Readonly<Record<string, string>> = {
    product: product.product,
    slug: product.slug,
    thing: lower(product.label),
    things: lower(product.pluralLabel),
    Thing: product.label,
    Things: product.pluralLabel,
  };
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => fillings[name] ?? whole);
}

export function fillSections(sections: readonly Section[], product: ProductWords): Section[] {
  return sections.map(({ heading, paragraphs, items }) => ({
    heading: fillText(heading, product),
    paragraphs: paragraphs.map((paragraph) => fillText(paragraph, product)),
    items: items.map(({ title, text }) => ({ title: fillText(title, product), text: fillText(text, product) })),
  }));
}

/** "FAQ entries" keeps its capitals, "Menu items" loses one. */
function lower(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
