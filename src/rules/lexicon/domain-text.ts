/** Fills the placeholders of a domain's headlines with the words of one product. */

export interface ThingWords {
  /** Label of the main entity, e.g. "Menu item". */
  label: string;
  pluralLabel: string;
}

/** `{thing}`, `{things}` and, for the beginning of a sentence, `{Things}`. */
export function fillText(text: string, { label, pluralLabel }: ThingWords): string {
  const fillings: Readonly<Record<string, string>> = {
    thing: lower(label),
    things: lower(pluralLabel),
    Things: pluralLabel,
  };
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => fillings[name] ?? whole);
}

/** "FAQ entries" keeps its capitals, "Menu items" loses one. */
function lower(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
