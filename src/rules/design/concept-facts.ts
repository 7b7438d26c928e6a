/** Facts about its owner that a concept states in passing: opening hours, address, telephone, prices. They are shown as they were written. */

export interface Fact {
  title: 'Opening hours' | 'Email' | 'Telephone' | 'Address' | 'Prices';
  text: string;
}

const day = String.raw`(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|daily|every ?day|weekdays|weekends`;
const street = 'Street|St|Road|Rd|Avenue|Ave|Lane|Square|Boulevard|Blvd|Drive|Way|Place|Court|Quay|Terrace';

const patterns: readonly [Fact['title'], RegExp][] = [
  [
    'Opening hours',
    new RegExp(
      String.raw`\b(?:we are |we're |is |are )?(?:open(?:ing hours)?(?: are| is)?|hours(?: are)?)\s*:?\s+(?:from |on )?((?:${day})\b(?:(?!\.\s|\.$|[;\n()]|, (?:with|where|and (?:we|people|customers))\b|\b(?:where|with|at \d+ [A-Z])\b|\bat \d+ [A-Z]).){3,80})`,
      'i',
    ),
  ],
  ['Email', /\b([\w.+-]+@[\w-]+(?:\.[\w-]+)+)\b/],
  ['Telephone', /((?:\+\d[\d\s().-]{7,}\d|\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b))/],
  [
    'Address',
    new RegExp(
      String.raw`\b(\d{1,5}\s+(?:[A-Z][\w'-]+\s+){1,4}(?:${street})\b\.?(?:,\s*[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)*)?)`,
    ),
  ],
  [
    'Prices',
    /\b((?:prices?|cost|costs)\b[^.;\n$€£]{0,30}[$€£]\s?\d[\d.,]*(?:\s*(?:-|–|to|and)\s*[$€£]?\s?\d[\d.]*)?)/i,
  ],
];

/** In the order of a visitor's questions; each at most once. */
export function conceptFacts(concept: string): Fact[] {
  return patterns.flatMap(([title, pattern]) => {
    const found = pattern.exec(concept)?.[1];
    const text = found === undefined ? '' : tidy(found);
    const isHours = title !== 'Opening hours' || /\d|noon|midnight/.test(text);
    return text === '' || !isHours ? [] : [{ title, text }];
  });
}

function tidy(text: string): string {
  const plain = text
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s,;:.]+$/, '')
    .trim();
  return /^[\w.+-]+@/.test(plain) ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
}
