import type { Blueprint } from '../../blueprint/schema.ts';

/** The currencies that a text speaks of, by the names that change requests know them by. */
const names: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b|\beur\b/i, 'euros'],
  [/\bcanadian dollars?\b|\bcad\b|\bca\$/i, 'Canadian dollars'],
  [/\baustralian dollars?\b|\baud\b/i, 'Australian dollars'],
  [/\bus[ -]dollars?\b|\busd\b|\$\d|(?<!canadian |australian )\bdollars?\b/i, 'US dollars'],
  [/£|\bpounds? sterling\b|\bgbp\b|\bbritish pounds?\b/i, 'pounds sterling'],
  [/\bswiss francs?\b|\bchf\b/i, 'Swiss francs'],
  [/¥|\byen\b|\bjpy\b/i, 'yen'],
  [/₹|\brupees?\b|\binr\b/i, 'rupees'],
];

export function currenciesIn(text: string): string[] {
  return names.flatMap(([pattern, name]) => (pattern.test(text) ? [name] : []));
}

/** Amounts without a currency of their own are US dollars, so that asking for those changes nothing. */
export function currencyOptions(
  currencies: readonly string[],
  blueprint: Blueprint,
): (readonly [label: string, request: string | null])[] {
  const isNamed = blueprint.entities.some(({ fields }) =>
    fields.some(({ type, unit }) => type === 'money' && unit !== undefined && unit !== 'USD'),
  );
  return currencies.map((name) => [
    name.charAt(0).toUpperCase() + name.slice(1),
    name === 'US dollars' && !isNamed ? null : `Use ${name}`,
  ]);
}
