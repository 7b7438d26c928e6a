/** What the product knows about one family of products: its words and its look. */
import type { Colour, Theme } from '../../blueprint/schema.ts';

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
  /** When a concept has no subject, a product's name is one of `first` and one of `second` ("Harbour" + "Bakery"). */
  nameParts: { first: readonly string[]; second: readonly string[] };
  /** Tells a product from the list of its records: "Recipe" + "Book". */
  nameTail: string;
  /**
   * Headlines over a list of the domain's own things, true of every such list. May hold `{thing}`, `{things}` and `{Things}`
   * (see domain-text.ts).
   */
  headlines: readonly string[];
}
