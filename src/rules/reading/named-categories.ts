/** "Categories: soup, cake, bread", "kitchen, bath, cellar as categories": the values of one attribute rather than things or parts. */
import type { Field } from '../../blueprint/schema.ts';
import type { Word } from './language.ts';
import { listItems } from './list-items.ts';

export interface NamedCategories {
  /** Null where the sentence names none. */
  options: string[] | null;
  /** The sentence without them. */
  rest: Word[];
}

/** More words than that are no value. */
const longestValue = 3;
const mostValues = 20;

export function takeCategories(words: readonly Word[]): NamedCategories {
  const none = { options: null, rest: [...words] };
  const at = words.findIndex(({ lower }) => lower === 'categories');
  if (at === -1) return none;
  const next = words[at + 1]?.lower ?? '';
  if (words[at - 1]?.lower === 'as') {
    const from = words.findLastIndex(({ text }, index) => index < at && /^[:;.]$/.test(text)) + 1;
    const options = valuesIn(words.slice(from, at - 1));
    return options === null ? none : { options, rest: [...words.slice(0, from), ...words.slice(at + 1)] };
  }
  if (!/^(:|\(|are|like)$/.test(next) && words[at - 1]?.lower !== 'the') return none;
  const opens = /^(:|\(|are|like)$/.test(next);
  const start = opens ? at + 2 : at + 1;
  const stop = words.findIndex(({ text }, index) => index >= start && /^[;.!?)]$/.test(text));
  const end = stop === -1 ? words.length : stop;
  const options = valuesIn(words.slice(start, end));
  if (options === null) return none;
  const lead = words.slice(0, at).findLastIndex(({ text }) => text === ',');
  // "In the categories" goes with them.
  const before = words.slice(0, lead === -1 ? openerOf(words, at) : lead);
  return { options, rest: [...before, ...words.slice(words[end]?.text === ')' ? end + 1 : end)] };
}

const openerOf = (words: readonly Word[], at: number): number => {
  let from = at;
  while (from > 0 && /^(the|in|into|by|with|these|following|and|have|has)$/.test(words[from - 1]?.lower ?? ''))
    from -= 1;
  return from;
};

function valuesIn(words: readonly Word[]): string[] | null {
  const items = listItems(words).map((item) => item.filter(({ lower }) => !/^(the|an?|etc\.?)$/.test(lower)));
  const isValue = (item: readonly Word[]): boolean =>
    item.length > 0 &&
    item.length <= longestValue &&
    item.every(({ text, part }) => /^[\p{L}\d'&-]+$/u.test(text) && part !== 'AUX');
  if (items.length < 2 || items.length > mostValues || !items.every(isValue)) return null;
  const values = items.map((item) => item.map(({ text }) => text).join(' '));
  return [...new Set(values.map((value) => value.charAt(0).toUpperCase() + value.slice(1)))];
}

export const categoryField = (options: readonly string[]): Field => ({
  name: 'category',
  label: 'Category',
  type: 'choice',
  required: false,
  options: [...options],
});
