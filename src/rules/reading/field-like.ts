/** Whether a list names what a record says ("vintage, region, producer") rather than things or deeds of the product. */
import { capabilitiesInClause } from '../lexicon/capabilities.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { fieldOfAttribute } from './attributes.ts';
import type { Word } from './language.ts';
import { verbAt } from './verbs.ts';
import { wordSet } from './word-set.ts';

/** "steps to reproduce" are steps; what stands in brackets are options. */
export function nameOfItem(words: readonly Word[]): Word[] {
  const isDeed = ({ lower, part }: Word, index: number): boolean =>
    part === 'VERB' && words[index - 1]?.part === 'NOUN' && verbAt([lower])?.form === 'base';
  const end = words.findIndex(
    (word, index) => index > 0 && (word.lower === 'to' || word.text === '(' || isDeed(word, index)),
  );
  return end === -1 ? [...words] : words.slice(0, end);
}

/**
 * The list as a whole: most items could name a field, and one is known to. With `isRecord`, where it is said of what is kept, several of
 * which none is anything else are enough.
 */
export function tellsFields(items: readonly (readonly Word[])[], isRecord = false): boolean {
  const known = items.filter(isKnown).length;
  const like = items.filter((item) => isKnown(item) || isFieldLike(item)).length;
  if (items.length < 2 || items.some(isPartOfSite)) return false;
  if (known === 0) return isRecord && items.length >= 3 && like >= items.length * 0.8;
  return like >= items.length * 0.7;
}

/** "A blog", "a forum", "a map": what a site has rather than what a record says. */
export function isPartOfSite(item: readonly Word[]): boolean {
  const [first, last] = [item[0]?.lower ?? '', item.at(-1)?.lower ?? ''];
  return (
    parts.has(last) ||
    parts.has(first) ||
    (!isKnown(item) && capabilitiesInClause(phraseOf(item)).some(({ capability }) => capability.key !== 'browse'))
  );
}

const parts = wordSet(`
  blog blogs forum forums gallery shop store calendar dashboard newsletter inbox chat wiki faq feed menu cart checkout login account accounts profile profiles search page pages
  section sections home homepage about contact form forms system platform app application tool tools interface database portal area management administration
`);

export function isKnown(item: readonly Word[]): boolean {
  return fieldOfAttribute(phraseOf(nameOfItem(item))) !== null;
}

/** One thing, without an article, that is nothing people do: "court", "opposing party"; not "a blog", "members", "map". */
export function isFieldLike(item: readonly Word[]): boolean {
  const name = nameOfItem(item);
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined || name.length > 3) return false;
  // "Classes with a coach" are classes.
  if (name.some(({ lower, part }) => part === 'ADP' && lower !== 'of')) return false;
  if (/^(an?|the|our|my|all|some|any|more|other)$/.test(first.lower) || !/^[\p{L}'-]+$/u.test(last.text)) return false;
  if (['ADV', 'PRON', 'DET', 'ADP', 'AUX', 'PUNCT'].includes(last.part)) return false;
  if (singularise(last.lower) !== last.lower) return false;
  const isDeed = name.length > 1 && verbAt(name.map(({ lower }) => lower))?.form === 'base' && first.part === 'VERB';
  return !isDeed && capabilitiesInClause(phraseOf(name)).every(({ capability }) => capability.key === 'browse');
}

const phraseOf = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(' ');
