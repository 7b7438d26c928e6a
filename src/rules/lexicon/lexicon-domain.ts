/** What the product knows about one family of products: its words, its look and how people write about it. */
import type { Colour, FeatureKind, Section, Theme } from '../../blueprint/schema.ts';

/**
 * Texts may hold `{product}` (the product's name), `{thing}` and `{things}` (the main entity, lower-case, singular and plural)
 * and `{Things}` (capitalised). `domain-text.ts` fills them in.
 */
export interface SellingPoint {
  title: string;
  text: string;
  /** Only true of products that have this feature. */
  needs?: FeatureKind;
}

export interface LexiconDomain {
  key: string;
  /** e.g. "Shops and products" */
  label: string;
  /** Lower-case words and phrases that hint at the domain. */
  hints: readonly string[];
  /** Pairs that suit the domain; light backgrounds, components that carry readable text. */
  palettes: readonly { background: Colour; component: Colour }[];
  typeface: Theme['typeface'];
  corners: Theme['corners'];
  /** A product's name is one of `first` and one of `second` ("Harbour" + "Bakery"). */
  nameParts: { first: readonly string[]; second: readonly string[] };
  headlines: readonly string[];
  introductions: readonly string[];
  points: readonly SellingPoint[];
  /** Variants; each is the sections of one page. */
  about: readonly (readonly Section[])[];
  faq: readonly (readonly Section[])[];
  contact: readonly (readonly Section[])[];
}
